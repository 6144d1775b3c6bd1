namespace Mediation.Notifications.Sending;

/// <summary>Fills the templates of notifications.</summary>
public sealed class NotificationText(Texts texts)
{
    /// <summary>Language of the page that is drawn.</summary>
    public static string PageLanguage => TextCatalog.IsChinese(CultureInfo.CurrentUICulture) ? TextCatalog.Chinese : TextCatalog.English;

    /// <param name="template">The words.</param>
    /// <param name="subject">Fills <c>{number}</c>.</param>
    /// <param name="facts">Values of the others.</param>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <param name="samplesAt">When values that are missing are filled by samples, each marked as one; null where their placeholders stay.</param>
    public NotificationWords Fill(
        NotificationTemplate template,
        string subject,
        IReadOnlyDictionary<string, NotificationValue> facts,
        string language,
        DateTimeOffset? samplesAt = null
    ) => InLanguage(language, () =>
        {
            var values = facts.ToDictionary(f => f.Key, f => f.Value.In(texts), StringComparer.Ordinal);
            foreach (var name in samplesAt is null ? [] : template.Placeholders().Where(name => !values.ContainsKey(name)))
            {
                var sample = SampleValue.Of(name, samplesAt.GetValueOrDefault());
                values[name] = texts[SampleValue.Mark, ("value", sample is NotificationWord word ? texts[word.Key] : sample)];
            }

            values["number"] = subject;
            var words = template.In(language);
            return new NotificationWords(texts.Fill(words.Title, values), texts.Fill(words.Text, values), texts.Fill(words.Short, values));
        });

    /// <summary>A text of the program in a language.</summary>
    public string Of(string language, string key, params (string Name, object? Value)[] values) => InLanguage(language, () => texts[key, values]);

    private static T InLanguage<T>(string language, Func<T> fill)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return fill();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
