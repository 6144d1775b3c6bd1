using System.Collections.Frozen;

namespace Mediation.Core.Localization;

/// <summary>
/// Words in the reader's language. Placeholders are named: <c>"还有 {days} 天"</c>; a word that follows a number in English has two forms:
/// <c>"{days} {days?day|days} left"</c>. Instants are shown in the institution's zone.
/// </summary>
public sealed class Texts(TextCatalog catalog, InstitutionTime institution)
{
    /// <summary>More than the catalogue has texts; a key without words may be anything.</summary>
    private const int MostTemplates = 20_000;

    private readonly ConcurrentDictionary<string, TextTemplate> templates = new(StringComparer.Ordinal);

    public string this[string key] => catalog.Find(CultureInfo.CurrentUICulture, key);

    public string this[string key, params (string Name, object? Value)[] values] =>
        TemplateOf(this[key])
            .Fill(
                name =>
                {
                    foreach (var (given, value) in values)
                    {
                        if (given == name)
                        {
                            return (true, value);
                        }
                    }

                    return default;
                },
                Format
            );

    public bool Has(string key) => catalog.FindOrNull(CultureInfo.CurrentUICulture, key) is not null;

    public string Of(BusinessException error) => Fill(this[error.Code], error.Values);

    public string Of(FieldError error) => Fill(this[error.Code], error.Values);

    /// <summary>The word of an enum value, key <c>{Type}:{Value}</c>.</summary>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => this[EnumKeys<TEnum>.Of.TryGetValue(value, out var key) ? key : EnumKeys<TEnum>.KeyOf(value)];

    /// <summary>Fills named placeholders; one without a value stays visible.</summary>
    public string Fill(string text, IReadOnlyDictionary<string, object?> values) =>
        values.Count == 0 ? text : TemplateOf(text).Fill(name => (values.TryGetValue(name, out var value), value), Format);

    /// <summary>Each text is cut once.</summary>
    private TextTemplate TemplateOf(string text) =>
        templates.TryGetValue(text, out var known) ? known
        : templates.Count < MostTemplates ? templates.GetOrAdd(text, static one => new TextTemplate(one))
        : new TextTemplate(text);

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
            Enum choice when catalog.FindOrNull(CultureInfo.CurrentUICulture, $"{choice.GetType().Name}:{choice}") is { } word => word,
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

    /// <summary>Keys of the words of enum values.</summary>
    private static class EnumKeys<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> Of = Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(v => v, KeyOf);

        public static string KeyOf(TEnum value) => $"{typeof(TEnum).Name}:{value}";
    }
}
