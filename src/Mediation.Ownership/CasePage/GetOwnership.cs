namespace Mediation.Ownership.CasePage;

/// <summary>Opens risk and ownership of a case: contributions, leader, ladder, measures, and what the reader may do now.</summary>
[RequiresPermission(OwnershipPermissions.Read)]
public sealed class GetOwnership(
    MediationDbContext db,
    ComplaintReader complaints,
    OwnedCaseReader reader,
    PolicyReader policies,
    MeasureOwners owners,
    LadderReader rungs,
    RepeatDisclosure repeats,
    CloseOutReader closing,
    CalendarReader calendars,
    CurrentUser user,
    TimeProvider clock
) : Query<GetOwnership.Input, OwnershipView>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<OwnershipView>;

    private static readonly CompiledQuery<Guid, HistoryEntry> AssignedOf = new(
        (db, id) =>
            db.Set<HistoryEntry>()
                .Where(e => e.CaseId == id && e.Event == nameof(ComplaintAssigned))
                .OrderBy(e => e.Sequence)
                .Select(e => HistoryEntry.WithoutRows(e.CaseId, e.Sequence, e.At, e.ActorId, e.ActorName, e.Event, e.Payload, e.PreviousHash, e.Hash))
    );

    public override async Task<OwnershipView> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = (await complaints.OfAsync(input.ComplaintId, ct)).Complaint;
        var assessment = await reader.RatingsAsync(complaint.Id, ct) is [.., var last] ? last : null;
        var read = await reader.OwnershipAsync(complaint.Id, ct);
        return new OwnershipView(
            complaint.Id,
            complaint.Number,
            assessment is null
                ? null
                : new RiskView(
                    assessment.Score,
                    assessment.Level,
                    assessment.At,
                    assessment.Occasion,
                    await RuleAsync(RiskRules.PolicyKey, assessment.PolicyVersion, ct),
                    await repeats.OfAsync(assessment, ct)
                ),
            read is null ? null : await ViewOfAsync(read.Ownership, read.Leader, complaint, ct),
            RiskPolicy.CanBeRated(complaint) && ComplaintAccess.MayHandle(user, OwnershipPermissions.AssessRisk, complaint)
        );
    }

    private async Task<LeaderView> ViewOfAsync(LeaderOwnership o, MediationUser? leader, Complaint complaint, CancellationToken ct)
    {
        var rules = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, o.LadderPolicyVersion, ct)).Rules;
        var (now, calendar) = (clock.GetUtcNow(), await calendars.CurrentAsync(ct));
        var words = await WordsAsync(o, ct);
        var closeOut = await closing.ViewOfAsync(o, complaint, words, ct);
        OwnershipAction[] allowed =
        [
            .. o.Allowed.Where(action =>
                action is OwnershipAction.CloseOut or OwnershipAction.RefuseCloseOut
                    ? closeOut?.MayCheck == true && (action == OwnershipAction.CloseOut || o.LeaderId is not null)
                    : OwnershipAccess.May(action, user, o, leader, now)
            ),
        ];
        return new LeaderView(
            o.Id,
            o.Version,
            o.State,
            o.Level,
            o.LeaderId,
            o.LeaderName,
            o.LeaderPost,
            o.Rung,
            o.WaitsUntil,
            o.WaitBasis,
            o.Alarms,
            o.AcceptedAt,
            o.LiftedAt,
            await RuleAsync(LadderRules.PolicyKey, o.LadderPolicyVersion, ct),
            rungs.Read(o, rules, await HandlersAsync(complaint, ct), calendar, await PausesAsync(o, rules, ct)),
            await NamingsAsync(o, ct),
            [
                .. o
                    .Measures.OrderBy(m => !m.IsOpen)
                    .ThenBy(m => m.DueOn)
                    .ThenBy(m => m.Id)
                    .Select(m => new MeasureView(
                        m.Id,
                        m.Title,
                        m.OwnerId,
                        m.OwnerName,
                        m.DueOn,
                        m.State,
                        m.CompletedAt,
                        m.IsInTime,
                        calendar.IsKnownRestDay(m.DueOn),
                        m.Proof,
                        m.ProofFileId,
                        m.WithdrawnAt,
                        m.WithdrawnBecause,
                        m.IsOpen,
                        MayComplete(o, m),
                        m.IsOpen && allowed.Contains(OwnershipAction.WithdrawMeasure)
                    )),
            ],
            allowed,
            allowed.Contains(OwnershipAction.SetMeasure)
                ? await owners.Of(complaint).OrderBy(u => u.UserName).Select(u => new OwnerView(u.Id, u.DisplayName, u.Post)).ToListAsync(ct)
                : []
        )
        {
            CloseOut = closeOut,
            LadderPauses = rules.For(o.Level).PausedBy,
            Contacts =
            [
                .. o
                    .Contacts.OrderByDescending(c => c.SpokenAt)
                    .ThenByDescending(c => c.Id)
                    .Select(c => new LeaderContactView(c.Id, c.LeaderName, c.Manner, c.Party, c.Result, c.SpokenAt, words.GetValueOrDefault(c.NoteId))),
            ],
        };
    }

    /// <summary>The notes of contacts and of closing out, by their ids.</summary>
    private async Task<IReadOnlyDictionary<Guid, string>> WordsAsync(LeaderOwnership o, CancellationToken ct)
    {
        Guid[] ids = [.. o.Contacts.Select(c => c.NoteId), .. new[] { o.CheckNoteId, o.SupplementNoteId }.OfType<Guid>()];
        return ids.Length == 0
            ? new Dictionary<Guid, string>()
            : await db.Notes.AsNoTracking().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.Text, ct);
    }

    /// <summary>Of a case in which silence is counted now.</summary>
    private async Task<IReadOnlyList<LadderSpan>> PausesAsync(LeaderOwnership o, LadderRules rules, CancellationToken ct)
    {
        if (o.State != OwnershipState.Accepted || rules.For(o.Level) is not { PausedBy.Count: > 0 } ladder)
        {
            return [];
        }

        var facts = db.Set<ClockFactRow>().AsNoTracking().Where(f => f.ComplaintId == o.CaseId);
        return LadderGround.PausesOf([.. (await facts.ToListAsync(ct)).Select(f => (f.Kind, f.Ground, f.At))], ladder);
    }

    /// <summary>From the history: the case itself knows only its present handler.</summary>
    private async Task<IReadOnlyList<HandlerSince>> HandlersAsync(Complaint complaint, CancellationToken ct)
    {
        if (complaint.HandlerId is null)
        {
            return [];
        }

        var assigned = await AssignedOf.Run(db, complaint.Id).ToListAsync(ct);
        return [.. new CaseHistory(complaint.Id, assigned).Recorded.Select(t => new HandlerSince(t.Entry.At, t.Facts.Text("handler") ?? string.Empty))];
    }

    private async Task<IReadOnlyList<NamingView>> NamingsAsync(LeaderOwnership o, CancellationToken ct)
    {
        List<NamingView> namings = [];
        foreach (var n in o.Namings.OrderBy(n => n.Number))
        {
            namings.Add(
                new NamingView(
                    n.Number,
                    n.LeaderName,
                    n.LeaderPost,
                    n.Rung,
                    n.NamedAt,
                    n.AcceptBy,
                    n.Basis,
                    n.Row,
                    await RuleAsync(AssignmentRules.PolicyKey, n.AssignmentPolicyVersion, ct),
                    n.Outcome,
                    n.EndedAt,
                    n.Candidates
                )
            );
        }

        return namings;
    }

    private async Task<RuleView> RuleAsync(string policy, int version, CancellationToken ct) =>
        new(version, (await policies.VersionAsync(policy, version, ct)).EffectiveFrom);

    private bool MayComplete(LeaderOwnership ownership, OwnershipMeasure measure) =>
        measure.IsOpen
        && ownership.State != OwnershipState.Lifted
        && user.May(OwnershipPermissions.CompleteMeasure)
        && OwnershipAccess.MayComplete(user, measure);

    public static void Map(ApiRoutes api) =>
        api.MapVersionedQuery<Input, OwnershipView>("complaints/{id:guid}/ownership", id => new Input(id), view => view.Leader?.Version);
}
