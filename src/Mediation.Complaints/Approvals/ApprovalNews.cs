namespace Mediation.Complaints.Approvals;

/// <summary>Which cases the user gave an approval for, or may give one, in what was written since: they stand on the pages with approvals.</summary>
public sealed class ApprovalNews(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, TimeProvider clock)
{
    private static readonly string[] OfExtensions = [nameof(ExtensionRequested), nameof(ExtensionGranted), nameof(ExtensionRejected), nameof(ExtensionLapsed)];

    private static readonly string[] OfLateFacts = [nameof(LateFactReported), nameof(LateFactApproved), nameof(LateFactRejected)];

    /// <summary>What puts a case among the approvals or takes it off.</summary>
    private static readonly string[] Events =
    [
        .. OfExtensions,
        nameof(EndingProposed),
        nameof(EndingSentBack),
        nameof(EndingLapsed),
        nameof(ComplaintRefused),
        nameof(ComplaintTerminated),
        .. OfLateFacts,
    ];

    /// <param name="since">Where the reader stands.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<ListAside> ReadAsync(ListSince since, CancellationToken ct)
    {
        if (!since.MayHaveNews || !user.May(ComplaintPermissions.DecideExtension))
        {
            return ListAside.None;
        }

        var me = user.Id;
        var written = await since
            .Of(db.Set<HistoryEntry>(), clock.GetUtcNow())
            .Where(e => e.ActorId != me && Events.Contains(e.Event))
            .Select(e => new { e.CaseId, e.Event })
            .Distinct()
            .ToListAsync(ct);
        var ofExtensions = written.Where(w => OfExtensions.Contains(w.Event)).Select(w => w.CaseId).Distinct().ToList();
        var ofLateFacts = written.Where(w => OfLateFacts.Contains(w.Event)).Select(w => w.CaseId).Distinct().ToList();
        var ofEndings = written.Where(w => !OfExtensions.Contains(w.Event) && !OfLateFacts.Contains(w.Event)).Select(w => w.CaseId).Distinct().ToList();
        return written.Count == 0
            ? ListAside.None
            : new ListAside(
                [.. await ExtensionsAsync(ofExtensions, ct), .. await EndingsAsync(ofEndings, ct), .. await LateFactsAsync(ofLateFacts, ct)],
                Events
            );
    }

    /// <remarks>Whom the rule names is asked of the rule: it stands in the policy that the case has pinned.</remarks>
    private async Task<List<Guid>> ExtensionsAsync(List<Guid> cases, CancellationToken ct)
    {
        var me = user.Id;
        var found = await (
            from request in db.Set<ExtensionRequest>().AsNoTracking()
            where cases.Contains(request.ComplaintId) && request.RequestedBy != me
            join complaint in db.Complaints.InScope(user) on request.ComplaintId equals complaint.Id
            join duty in db.Set<Duty>() on request.DutyId equals duty.Id
            select new
            {
                request.ComplaintId,
                request.RuleId,
                complaint.UnitPath,
                complaint.DutiesVersion,
                duty.Kind,
            }
        ).ToListAsync(ct);
        List<Guid> mine = [];
        foreach (var one in found)
        {
            var term = (await clocks.OfVersionAsync(one.DutiesVersion, ct)).Rules.Term(one.Kind);
            if (term.IsApprovedBy(user.Actor, one.RuleId, one.UnitPath))
            {
                mine.Add(one.ComplaintId);
            }
        }

        return mine;
    }

    private async Task<List<Guid>> EndingsAsync(List<Guid> cases, CancellationToken ct)
    {
        var me = user.Id;
        return !user.May(ComplaintPermissions.DecideEnding)
            ? []
            : await db.Set<EndingProposal>()
                .Where(e => cases.Contains(e.ComplaintId) && e.ProposedBy != me)
                .Join(db.Complaints.InScope(user), e => e.ComplaintId, c => c.Id, (e, c) => c.Id)
                .ToListAsync(ct);
    }

    private async Task<List<Guid>> LateFactsAsync(List<Guid> cases, CancellationToken ct)
    {
        var me = user.Id;
        return cases.Count == 0 || !user.May(ComplaintPermissions.DecideLateFact)
            ? []
            : await db.Set<LateFact>()
                .Where(f => cases.Contains(f.ComplaintId) && f.ReportedBy != me)
                .Join(db.Complaints.InScope(user), f => f.ComplaintId, c => c.Id, (f, c) => c.Id)
                .ToListAsync(ct);
    }
}
