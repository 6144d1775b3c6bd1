namespace Mediation.Core.Policies;

/// <summary>What is wrong with the content of a draft.</summary>
/// <param name="Place">Where: a day, a code, a path in the JSON.</param>
/// <param name="Code">Stable code, which is also the key of its words; these may name <c>{place}</c>.</param>
public sealed record PolicyFault(string Place, string Code)
{
    /// <summary>What else its words name.</summary>
    public IReadOnlyList<(string Name, object? Value)> Values { get; init; } = [];

    /// <summary>As a refusal beside a field of the form.</summary>
    public FieldError Beside(string field) => FieldError.Of(field, Code, [("place", Place), .. Values]);
}
