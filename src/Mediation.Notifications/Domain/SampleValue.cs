using System.Collections.Frozen;

namespace Mediation.Notifications.Domain;

/// <summary>What stands in a preview for a value that the chosen case does not have, by the name of its placeholder. It is always marked as a sample.</summary>
public static class SampleValue
{
    private const int Count = 3;
    private const decimal Amount = 1280.50m;

    private static readonly FrozenSet<string> Instants = Set("at", "from", "movedFrom", "next");
    private static readonly FrozenSet<string> Counts = Set("days", "persons", "rows", "version", "alarms", "usual");
    private static readonly FrozenSet<string> People = Set("by", "leader", "owner", "to", "handler", "author", "name");
    private static readonly FrozenSet<string> Places = Set("bank", "body", "where", "place");

    /// <summary>Values that mean something else in each kind of notice, such as who did it: one of another kind would be a false one.</summary>
    private static readonly FrozenSet<string> OfOneNotice = Set("by", "to", "from", "what", "at", "day", "reason", "state", "change", "next");

    /// <summary>Key of the words around a sample.</summary>
    public const string Mark = "NotificationTemplates:Sample";

    /// <param name="name">Name of the placeholder.</param>
    /// <param name="now">From which dates and times are made.</param>
    /// <returns>An instant, a day, an amount or a number as <see cref="Texts"/> shows it, or a <see cref="NotificationWord"/>.</returns>
    public static object Of(string name, DateTimeOffset now) =>
        Instants.Contains(name) || Ends(name, "At") || Ends(name, "By") ? now.AddDays(Count)
        : name == "day" ? DateOnly.FromDateTime(now.AddDays(Count).UtcDateTime)
        : name == "year" ? now.Year.ToString(CultureInfo.InvariantCulture)
        : Counts.Contains(name) ? Count
        : Ends(name, "Amount") ? Amount
        : People.Contains(name) ? new NotificationWord($"{Mark}:Person")
        : Places.Contains(name) ? new NotificationWord($"{Mark}:Place")
        : new NotificationWord($"{Mark}:Words");

    public static bool IsOfOneNotice(string name) => OfOneNotice.Contains(name);

    private static bool Ends(string name, string with) => name.EndsWith(with, StringComparison.Ordinal);

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
