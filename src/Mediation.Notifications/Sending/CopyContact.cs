namespace Mediation.Notifications.Sending;

/// <summary>Where a complainant's copy goes.</summary>
internal static class CopyContact
{
    /// <returns>
    /// Null where nobody can be reached any more, or where another person than the one it was addressed to receives notices by now: whose authority has ended
    /// gets nothing.
    /// </returns>
    public static async Task<PartyContact?> FindContactAsync(this ICaseDirectory cases, NotificationCopy copy, CancellationToken ct) =>
        await cases.FindContactAsync(copy.CaseId, ct) is { } contact && contact.RepresentativeId == copy.RepresentativeId ? contact : null;
}
