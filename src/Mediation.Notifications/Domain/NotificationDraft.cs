namespace Mediation.Notifications.Domain;

/// <summary>What somebody is to be told.</summary>
/// <param name="Kind">Names the template, such as <c>ownership.leader-named</c>.</param>
/// <param name="To">Who is told.</param>
/// <param name="CaseId">The case it is about, or <see cref="HistoryChains.Institution"/>.</param>
/// <param name="Subject">Number of the complaint or mediation.</param>
/// <param name="Href">The page where the reader goes on, an address of this site.</param>
/// <param name="Values">Values of the template besides <c>number</c>, which is the subject. No personal data of complainants.</param>
public sealed record NotificationDraft(string Kind, Recipient To, Guid CaseId, string Subject, string Href, params (string Name, object? Value)[] Values)
{
    /// <summary>The end of a limit before which it has to be delivered to count.</summary>
    public DateTimeOffset? DeliverBy { get; init; }
}
