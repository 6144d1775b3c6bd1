using System.Text.RegularExpressions;

namespace Mediation.Core.Http;

/// <summary>
/// A sum as a number, or as a string of the form that the description of the API names: digits without leading zeros, and with digits behind a point. What
/// only one parser reads ("1e3", "+5", "5.") would be another sum to the next.
/// </summary>
public sealed partial class DecimalConverter : JsonConverter<decimal>
{
    /// <summary>As a string.</summary>
    public const string Pattern = @"^-?(?:0|[1-9]\d*)(?:\.\d+)?$";

    /// <exception cref="JsonException">No sum of this form.</exception>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
            JsonTokenType.String
                when reader.GetString() is { } text
                    && Form().IsMatch(text)
                    && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) =>
                number,
            _ => throw new JsonException("A number is wanted, such as 3280.50."),
        };

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    [GeneratedRegex(@"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
