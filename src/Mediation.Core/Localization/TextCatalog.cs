namespace Mediation.Core.Localization;

/// <summary>All texts of the system by language and key, gathered from the modules' <c>Localization/{language}.json</c>.</summary>
public sealed class TextCatalog
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    private readonly Dictionary<string, Dictionary<string, string>> texts = new(StringComparer.Ordinal)
    {
        [Chinese] = new(StringComparer.Ordinal),
        [English] = new(StringComparer.Ordinal),
    };

    /// <summary>Whether a culture is shown the Chinese texts; every other one is shown the English texts.</summary>
    public static bool IsChinese(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh";

    public IReadOnlyDictionary<string, string> In(string language) => texts[language];

    public void AddFrom(Assembly assembly)
    {
        foreach (var (language, words) in texts)
        {
            using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Localization.{language}.json");
            foreach (var (key, text) in stream is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                words.Add(key, text);
            }
        }
    }

    /// <summary>The words of a key; a key without words shows itself, so that a lack is seen and not hidden.</summary>
    public string Find(CultureInfo culture, string key) => FindOrNull(culture, key) ?? key;

    public string? FindOrNull(CultureInfo culture, string key) => texts[IsChinese(culture) ? Chinese : English].GetValueOrDefault(key);
}
