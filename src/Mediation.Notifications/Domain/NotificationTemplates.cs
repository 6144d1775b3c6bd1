using System.Text.RegularExpressions;

namespace Mediation.Notifications.Domain;

/// <summary>
/// The words of a module's notifications: a policy <c>notices-{module}</c>, so versioned, dated and never changed once published. A module declares
/// a record of its own with the key and the names of its kinds, each of which begins with <c>{module}.</c>.
/// </summary>
/// <param name="Kinds">One for each kind.</param>
public record NotificationTemplates(IReadOnlyList<NotificationTemplate> Kinds)
{
    /// <summary>The key of the policy in which a kind stands.</summary>
    public static string KeyOf(string kind) => "notices-" + kind[..kind.IndexOf('.', StringComparison.Ordinal)];

    /// <exception cref="InvalidOperationException">No words were published for it.</exception>
    public NotificationTemplate Of(string kind) => Find(kind) ?? throw new InvalidOperationException($"No template says {kind}.");

    public NotificationTemplate? Find(string kind) => Kinds.FirstOrDefault(k => k.Kind == kind);
}

/// <summary>The words of one kind of notification and where they go besides the inbox.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Urgency">Whether it may wait.</param>
/// <param name="Channels">Channels outside the inbox; of those with letters, which go to complainants, the one that suits.</param>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
/// <param name="IsVoidAfterLimit">Whether it is pointless after the end of its limit, as an invitation is; every other notice is due when late, too.</param>
public sealed partial record NotificationTemplate(
    string Kind,
    NotificationUrgency Urgency,
    IReadOnlyList<NotificationChannel> Channels,
    NotificationWords Zh,
    NotificationWords En,
    bool IsVoidAfterLimit = false
)
{
    /// <summary>Of a kind without words: nothing is sent by it, and what was made of it is shown by the name of its kind and taken for important.</summary>
    public static NotificationTemplate Without(string kind)
    {
        NotificationWords name = new($"{{number}} {kind}", kind, string.Empty);
        return new NotificationTemplate(kind, NotificationUrgency.Important, [], name, name);
    }

    /// <summary>Names of the values that its words have in either language, each once; the number is none of them.</summary>
    public IReadOnlyList<string> Placeholders() =>
        [
            .. new[] { Zh, En }
                .SelectMany(words => new[] { words.Title, words.Text, words.Short })
                .SelectMany(text => PlaceholderNames().Matches(text).Select(m => m.Groups["name"].Value))
                .Where(name => name != "number")
                .Distinct(StringComparer.Ordinal),
        ];

    [GeneratedRegex(@"\{(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PlaceholderNames();

    /// <summary>Whether only a letter may carry it, whatever channel was chosen.</summary>
    public bool IsOnlyByLetter => Channels is [NotificationChannel.Letter];

    public NotificationWords In(string language) => language == TextCatalog.English ? En : Zh;
}

/// <summary>Words with named placeholders, as in <see cref="Texts"/>.</summary>
/// <param name="Title">One line: of an inbox, a subject.</param>
/// <param name="Text">What happened and what is to be done, in plain words.</param>
/// <param name="Short">What a text message or a call may carry: no name of anybody.</param>
public sealed record NotificationWords(string Title, string Text, string Short);
