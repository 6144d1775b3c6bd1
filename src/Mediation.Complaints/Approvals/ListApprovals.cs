namespace Mediation.Complaints.Approvals;

/// <summary>
/// What waits for the user's approval in cases of the own scope: requests for more time, refusals and terminations that somebody else proposed,
/// facts that somebody else reported late. The case
/// whose limit ends first stands first: after its limit an extension cannot be approved any more.
/// </summary>
[RequiresPermission(ComplaintPermissions.DecideExtension)]
public sealed class ListApprovals(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, TimeProvider clock)
    : Query<ListApprovals.Input, ListApprovals.Result>,
        IHaveRoute
{
    /// <summary>So many of each are looked at; nobody has more to approve than can be read.</summary>
    private const int Most = 200;

    public sealed record Input : IInput<Result>;

    /// <param name="Rows">At most 200 of each kind.</param>
    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="Id">The request or proposal.</param>
    /// <param name="By">Who asks for the approval.</param>
    /// <param name="At">Since when it waits.</param>
    /// <param name="DueAt">End of the limit that it is about; of a refusal or termination the next one of the case.</param>
    /// <param name="FromDays">Of a request for more time: the limit in all as it is.</param>
    /// <param name="ToDays">Of a request for more time: the limit in all as it is to be.</param>
    /// <param name="DueAfter">Of a request for more time: end of the limit once it is approved; while days are not counted, as if that ended today.</param>
    public sealed record Row(
        Guid Id,
        ApprovalKind Kind,
        Guid ComplaintId,
        string Number,
        string By,
        DateTimeOffset At,
        DateTimeOffset DueAt,
        int? FromDays = null,
        int? ToDays = null,
        DateTimeOffset? DueAfter = null
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        List<Row> rows = [.. await ExtensionsAsync(ct)];
        rows.AddRange(user.May(ComplaintPermissions.DecideEnding) ? await EndingsAsync(ct) : []);
        rows.AddRange(user.May(ComplaintPermissions.DecideLateFact) ? await LateFactsAsync(ct) : []);
        return new Result([.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.At).ThenBy(r => r.Id)]);
    }

    /// <remarks>Whom the rule names is asked of the rule: it stands in the policy that the case has pinned.</remarks>
    private async Task<IReadOnlyList<Row>> ExtensionsAsync(CancellationToken ct)
    {
        var (me, now) = (user.Id, clock.GetUtcNow());
        var found = await (
            from request in db.Set<ExtensionRequest>().AsNoTracking()
            where request.State == ExtensionState.Requested && request.RequestedBy != me
            join complaint in db.Complaints.InScope(user) on request.ComplaintId equals complaint.Id
            join duty in db.Set<Duty>() on request.DutyId equals duty.Id
            where duty.State == DutyState.Paused || (duty.State == DutyState.Running && duty.DueAt > now)
            join person in db.Users on request.RequestedBy equals person.Id
            orderby duty.DueAt
            select new
            {
                Request = request,
                complaint.Number,
                complaint.UnitPath,
                complaint.DutiesVersion,
                duty.Kind,
                duty.Subject,
                duty.DueAt,
                By = person.DisplayName,
            }
        )
            .Take(Most)
            .ToListAsync(ct);
        Guid[] ids = [.. found.Select(f => f.Request.ComplaintId).Distinct()];
        var facts = (await db.Set<ClockFactRow>().AsNoTracking().Where(f => ids.Contains(f.ComplaintId)).ToListAsync(ct)).ToLookup(f => f.ComplaintId);
        List<Row> mine = [];
        foreach (var one in found)
        {
            var rules = await clocks.OfVersionAsync(one.DutiesVersion, ct);
            if (rules.Rules.Term(one.Kind).IsApprovedBy(user.Actor, one.Request.RuleId, one.UnitPath))
            {
                var request = one.Request;
                mine.Add(
                    new Row(
                        request.Id,
                        ApprovalKind.Extension,
                        request.ComplaintId,
                        one.Number,
                        one.By,
                        request.RequestedAt,
                        one.DueAt,
                        request.FromDays,
                        request.ToDays,
                        rules.ReadExtended(one.Kind, one.Subject, request.ToDays, [.. facts[request.ComplaintId]], now).DueAt
                    )
                );
            }
        }

        return mine;
    }

    private async Task<IReadOnlyList<Row>> EndingsAsync(CancellationToken ct)
    {
        var me = user.Id;
        return await (
            from proposal in db.Set<EndingProposal>().AsNoTracking()
            where proposal.State == EndingProposalState.Proposed && proposal.ProposedBy != me
            join complaint in db.Complaints.InScope(user) on proposal.ComplaintId equals complaint.Id
            join person in db.Users on proposal.ProposedBy equals person.Id
            orderby complaint.NextDueAt
            select new Row(
                proposal.Id,
                proposal.Kind == EndingKind.Refusal ? ApprovalKind.Refusal : ApprovalKind.Termination,
                complaint.Id,
                complaint.Number,
                person.DisplayName,
                proposal.ProposedAt,
                complaint.NextDueAt,
                null,
                null,
                null
            )
        )
            .Take(Most)
            .ToListAsync(ct);
    }

    /// <remarks>One that does not fit the state of its case any more waits for nobody.</remarks>
    private async Task<IReadOnlyList<Row>> LateFactsAsync(CancellationToken ct)
    {
        var me = user.Id;
        var found = await (
            from fact in db.Set<LateFact>().AsNoTracking()
            where fact.State == LateFactState.Waiting && fact.ReportedBy != me
            join complaint in db.Complaints.InScope(user) on fact.ComplaintId equals complaint.Id
            join person in db.Users on fact.ReportedBy equals person.Id
            orderby fact.ReportedAt
            select new
            {
                fact.Kind,
                complaint.State,
                Row = new Row(
                    fact.Id,
                    ApprovalKind.LateFact,
                    complaint.Id,
                    complaint.Number,
                    person.DisplayName,
                    fact.ReportedAt,
                    complaint.NextDueAt,
                    null,
                    null,
                    null
                ),
            }
        )
            .Take(Most)
            .ToListAsync(ct);
        return [.. found.Where(f => LateFactPolicy.KindsIn(f.State).Contains(f.Kind)).Select(f => f.Row)];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("approvals", () => new Input());
}

/// <summary>What is to be approved.</summary>
public enum ApprovalKind
{
    /// <summary>More time (延期).</summary>
    Extension,

    /// <summary>That the complaint is not taken up (不予受理).</summary>
    Refusal,

    /// <summary>That the complaint is given up (终止).</summary>
    Termination,

    /// <summary>The proof of a fact that was reported late (补报).</summary>
    LateFact,
}
