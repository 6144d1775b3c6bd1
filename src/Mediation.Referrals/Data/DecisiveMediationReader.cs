namespace Mediation.Referrals.Data;

/// <summary>Reads the mediation that counts for a complaint once for all queries of a request. Not limited to anybody's scope.</summary>
public sealed class DecisiveMediationReader(MediationDbContext db)
{
    /// <remarks>A complaint has few mediations: all are read, and the one that counts is chosen from them.</remarks>
    private static readonly CompiledQuery<Guid, DecisiveMediation> Of = new(
        (db, id) =>
            from m in db.Set<MediationCase>()
            where m.CaseId == id
            join b in db.Set<MediationBody>() on m.BodyId equals b.Id
            orderby m.State == MediationState.Agreed descending, m.Number descending
            select new DecisiveMediation(
                m.Id,
                m.Number,
                b.Name,
                b.NameEn,
                m.State,
                m.AcceptBy,
                m.MediatorName,
                m.Sessions.Where(s => s.HeldAt == null && s.CancelledAt == null)
                    .OrderBy(s => s.StartsAt)
                    .Select(s => (DateTimeOffset?)s.StartsAt)
                    .FirstOrDefault(),
                m.AgreedAmount,
                m.PayBy,
                m.EndedAt,
                m.DeclineReason,
                m.FailureReason,
                m.AgreementId != null
            )
    );

    private readonly Dictionary<Guid, DecisiveMediation?> read = [];

    /// <returns>Null when none was ever proposed.</returns>
    public async Task<DecisiveMediation?> OfAsync(Guid complaintId, CancellationToken ct)
    {
        if (!read.TryGetValue(complaintId, out var known))
        {
            read[complaintId] = known = await Of.Run(db, complaintId).FirstOrDefaultAsync(ct);
        }

        return known;
    }
}
