namespace Mediation.Referrals.CentreDesk;

/// <summary>
/// The entries of a case's history that a body may know of: what it did itself and what the bank did to the mediation once it lay on the desk. All else
/// stays with the bank, even that it happened.
/// </summary>
internal static class DeskEntries
{
    private static readonly string[] Known =
    [
        nameof(PushAcknowledged),
        nameof(MediationAccepted),
        nameof(MediationDeclined),
        nameof(MediatorAppointed),
        nameof(SessionScheduled),
        nameof(SessionMoved),
        nameof(SessionCancelled),
        nameof(SessionRecorded),
        nameof(MediationAgreed),
        nameof(MediationFailed),
        nameof(AgreementIssued),
        nameof(ReferralWithdrawn),
    ];

    /// <summary>Of these entries those of any mediation that its body may know of.</summary>
    public static IQueryable<HistoryEntry> OfDesks(this IQueryable<HistoryEntry> entries) => entries.Where(e => Known.Contains(e.Event));

    /// <summary>Of one mediation; its case may have had others before.</summary>
    /// <param name="entries">Entries of histories.</param>
    /// <param name="mediations">The mediations.</param>
    /// <param name="id">The mediation.</param>
    public static IQueryable<HistoryEntry> OfMediation(this IQueryable<HistoryEntry> entries, IQueryable<MediationCase> mediations, Guid id)
    {
        var (known, named) = (entries.OfDesks(), Naming(id));
        return from m in mediations where m.Id == id join e in known on m.CaseId equals e.CaseId where e.Payload.Contains(named) select e;
    }

    /// <summary>Whether a sealed event is about this mediation.</summary>
    public static bool IsAbout(string payload, Guid id) => payload.Contains(Naming(id), StringComparison.Ordinal);

    private static string Naming(Guid id) => $"\"mediationId\":\"{id:D}\"";
}
