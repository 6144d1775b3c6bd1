using Mediation.Core.Errors;
using Mediation.Core.Http;

namespace Mediation.Ui.Forms;

/// <summary>
/// Reads what stands in the address of a page. What cannot be read is refused by its name and never ignored: the page would answer
/// something else than was asked.
/// </summary>
public sealed class TypedAddress
{
    private readonly List<FieldError> faults = [];

    /// <exception cref="InvalidInputException">Something could not be read.</exception>
    public static T Read<T>(Func<TypedAddress, T> read)
    {
        TypedAddress address = new();
        var typed = read(address);
        return address.faults.Count == 0 ? typed : throw new InvalidInputException([.. address.faults]);
    }

    public DateOnly? Day(string name, string? text) =>
        Parse(
            name,
            text,
            "Core:NotADate",
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null
        );

    public TEnum? Choice<TEnum>(string name, string? text)
        where TEnum : struct, Enum => Parse(name, text, "Core:UnknownChoice", EnumNameConverter.TryRead<TEnum>(text, out var value) ? value : (TEnum?)null);

    public Guid? Id(string name, string? text) => Parse(name, text, "Core:UnknownChoice", Guid.TryParse(text, out var id) ? id : (Guid?)null);

    public bool? Bool(string name, string? text) => Parse(name, text, "Core:UnknownChoice", bool.TryParse(text, out var value) ? value : (bool?)null);

    private T? Parse<T>(string name, string? text, string code, T? value)
        where T : struct
    {
        if (value is null && !string.IsNullOrEmpty(text))
        {
            faults.Add(FieldError.Of(name, code));
        }

        return value;
    }
}
