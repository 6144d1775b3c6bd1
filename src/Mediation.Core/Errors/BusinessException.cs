namespace Mediation.Core.Errors;

/// <summary>What kind of refusal an error is; decides the HTTP status and nothing else.</summary>
public enum ErrorKind
{
    /// <summary>The input cannot be accepted as it stands (400).</summary>
    Invalid,

    /// <summary>The user may not do this (403).</summary>
    Forbidden,

    /// <summary>Not there, or not in the user's row scope: the two are answered alike (404).</summary>
    NotFound,

    /// <summary>The state of the thing refuses it, or somebody else was faster (409).</summary>
    Conflict,

    /// <summary>The content is larger than allowed (413).</summary>
    TooLarge,

    /// <summary>What the program depends on does not answer for now (503 with Retry-After).</summary>
    Unavailable,

    /// <summary>There is no room left to write (507).</summary>
    StorageFull,
}

/// <summary>
/// A refusal that the user can understand and act upon: a stable code plus data. The words stand in Localization under the
/// same code, so no message is ever parsed.
/// </summary>
public class BusinessException : Exception
{
    public BusinessException(string code, ErrorKind kind = ErrorKind.Conflict, string? field = null)
        : base(code)
    {
        Code = code;
        Kind = kind;
        Field = field;
    }

    /// <summary>Stable code such as <c>Complaints:AlreadyClosed</c>; also the localisation key.</summary>
    public string Code { get; }

    public ErrorKind Kind { get; }

    /// <summary>The input field the refusal belongs to (camelCase), or null when it concerns the whole.</summary>
    public string? Field { get; }

    /// <summary>Values the message names, by placeholder.</summary>
    public Dictionary<string, object?> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>What is refused field by field; empty when it concerns the whole.</summary>
    public virtual IReadOnlyList<FieldError> Errors => Field is { } name ? [FieldError.Of(name, this)] : [];

    /// <summary>The same refusal at another field, such as one of several that are alike.</summary>
    public BusinessException At(string field)
    {
        BusinessException there = new(Code, Kind, field);
        foreach (var (name, value) in Values)
        {
            there.With(name, value);
        }

        return there;
    }

    public BusinessException With(string name, object? value)
    {
        Values[name] = value;
        return this;
    }
}

/// <summary>One refused field of an input.</summary>
/// <param name="Field">Name of the field, camelCase.</param>
/// <param name="Code">Stable error code and localisation key.</param>
/// <param name="Values">Values the message names.</param>
public sealed record FieldError(string Field, string Code, IReadOnlyDictionary<string, object?> Values)
{
    public static FieldError Of(string field, string code, params (string Name, object? Value)[] values) =>
        new(field, code, values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));

    /// <summary>A refusal shown beside a field.</summary>
    public static FieldError Of(string field, BusinessException refusal) => new(field, refusal.Code, refusal.Values);
}

/// <summary>An input with one or more refused fields (code <c>Core:InvalidInput</c> unless it could not even be read).</summary>
public sealed class InvalidInputException : BusinessException
{
    public InvalidInputException(IReadOnlyList<FieldError> errors, string code = "Core:InvalidInput")
        : base(code, ErrorKind.Invalid)
    {
        Errors = errors;
        Values["count"] = errors.DistinctBy(e => e.Field).Count();
    }

    public override IReadOnlyList<FieldError> Errors { get; }

    /// <summary>A single refused field.</summary>
    public static InvalidInputException Of(string field, string code, params (string Name, object? Value)[] values) =>
        new([FieldError.Of(field, code, values)]);
}
