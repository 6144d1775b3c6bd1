using System.Text.RegularExpressions;

namespace Mediation.Core.Localization;

/// <summary>
/// Words in the reader's language. Placeholders are named: <c>"还有 {days} 天"</c>; a word that follows a number in English has two forms:
/// <c>"{days} {days?day|days} left"</c>. Instants are shown in the institution's zone.
/// </summary>
public sealed partial class Texts(TextCatalog catalog, InstitutionTime institution)
{
    public string this[string key] => catalog.Find(CultureInfo.CurrentUICulture, key);

    public string this[string key, params (string Name, object? Value)[] values] =>
        Fill(this[key], values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));

    public bool Has(string key) => catalog.FindOrNull(CultureInfo.CurrentUICulture, key) is not null;

    public string Of(BusinessException error) => Fill(this[error.Code], error.Values);

    public string Of(FieldError error) => Fill(this[error.Code], error.Values);

    /// <summary>The word of an enum value, key <c>{Type}:{Value}</c>.</summary>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => this[$"{typeof(TEnum).Name}:{value}"];

    /// <summary>Fills named placeholders; one without a value stays visible.</summary>
    public string Fill(string text, IReadOnlyDictionary<string, object?> values) =>
        values.Count == 0
            ? text
            : Placeholder()
                .Replace(Numbered(text, values), match =>
                    values.TryGetValue(match.Groups["name"].Value, out var value) ? Format(match.Groups["name"].Value, value) : match.Value
                );

    /// <summary>Chooses between the forms of a word: the first for one, the second for every other number.</summary>
    private static string Numbered(string text, IReadOnlyDictionary<string, object?> values) =>
        text.Contains('|', StringComparison.Ordinal)
            ? Forms()
                .Replace(text, match =>
                    values.TryGetValue(match.Groups["name"].Value, out var value)
                    && string.Equals(Convert.ToString(value, CultureInfo.InvariantCulture), "1", StringComparison.Ordinal)
                        ? match.Groups["one"].Value
                        : match.Groups["many"].Value
                )
            : text;

    private string Format(string name, object? value) =>
        value switch
        {
            null => string.Empty,
            decimal money => money.ToString("#,##0.00", CultureInfo.InvariantCulture),
            DateTimeOffset end when LimitFields.Has(name) => $"{DayOf(institution.LastDayBefore(end))} {institution.ClockOfLimit(end)}",
            DateTimeOffset instant => InstantOf(instant),
            Array choices when choices.GetType().GetElementType()!.IsEnum => string.Join(
                this["Core:ListSeparator"],
                choices.Cast<Enum>().Select(choice => this[$"{choice.GetType().Name}:{choice}"])
            ),
            IEnumerable<string> several => string.Join(this["Core:ListSeparator"], several),
            DateOnly date => DayOf(date),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? string.Empty,
        };

    private string InstantOf(DateTimeOffset instant)
    {
        var local = institution.LocalOf(instant);
        return $"{DayOf(DateOnly.FromDateTime(local))} {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    private static string DayOf(DateOnly day) =>
        day.ToString(TextCatalog.IsChinese(CultureInfo.CurrentUICulture) ? "yyyy 年 M 月 d 日" : "d MMM yyyy", CultureInfo.CurrentCulture);

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{(?<name>\w+)\?(?<one>[^|{}]*)\|(?<many>[^|{}]*)\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Forms();
}
