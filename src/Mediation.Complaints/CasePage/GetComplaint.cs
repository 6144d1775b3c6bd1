using Mediation.Documents.Data;

namespace Mediation.Complaints.CasePage;

/// <summary>Opens a case: facts, masked person, clock with its explanation, duties, attachments, and what may be done next.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetComplaint(
    MediationDbContext db,
    ComplaintReader complaints,
    ComplaintClockReader clocks,
    PolicyReader policies,
    InstitutionTime institution,
    RevealAccess access,
    PersonSealer sealer,
    CurrentUser user,
    TimeProvider clock
) : Query<GetComplaint.Input, ComplaintView>, IHaveRoute
{
    /// <param name="Id">The case, or</param>
    /// <param name="Number">its number.</param>
    public sealed record Input(Guid? Id = null, string? Number = null) : IInput<ComplaintView>;

    /// <remarks>One small query for each child collection: joined, the rows multiply and cost twice as much.</remarks>
    private static readonly CompiledQuery<Guid, Duty> DutiesOf = new((db, id) => db.Set<Duty>().AsNoTracking().Where(d => d.ComplaintId == id));

    private static readonly CompiledQuery<Guid, ClockFactRow> FactsOf = new((db, id) => db.Set<ClockFactRow>().AsNoTracking().Where(f => f.ComplaintId == id));

    public override async Task<ComplaintView> RunAsync(Input input, CancellationToken ct)
    {
        var opened =
            input.Id is null && input.Number is { } number
                ? await complaints.OfAsync(CaseAddress.NumberOf(number), ct)
                : await complaints.OfAsync(input.Id ?? default, ct);
        var complaint = opened.Complaint;
        var duties = await DutiesOf.Run(db, complaint.Id).ToListAsync(ct);
        var facts = await FactsOf.Run(db, complaint.Id).ToListAsync(ct);
        var files = await DocumentSets
            .FilesHandedIn.Run(db, complaint.Id)
            .Select(f => new AttachmentView(f.Id, f.Name, f.MediaType, f.Bytes, f.Sha256, f.UploadedAt))
            .ToListAsync(ct);
        var now = clock.GetUtcNow();
        var codes = await policies.CodesAsync(institution.DateOf(now), ct);
        var readings = Explain(complaint, duties, facts, await clocks.OfVersionAsync(duties[0].PolicyVersion, ct), now);
        var mayReveal = await access.MayRevealAsync(complaint, ct);
        return ViewOf(complaint, duties, opened.Unit, opened.Handler, files, codes, readings, opened.Reasons, mayReveal) with
        {
            HistoryLength = opened.HistoryLength,
        };
    }

    /// <remarks>A closed case is read as of the notice, which is what counts, however late it was recorded.</remarks>
    private static (ClockReading Decide, ClockReading InternalDecide) Explain(
        Complaint complaint,
        List<Duty> duties,
        List<ClockFactRow> facts,
        ComplaintClock clock,
        DateTimeOffset now
    )
    {
        if (complaint.State != ComplaintState.Closed)
        {
            return clock.Explain(facts, complaint.ClosedAt ?? now);
        }

        var (legal, own) = (duties.Single(d => d.Kind == DutyKind.Decide), duties.Single(d => d.Kind == DutyKind.InternalDecide));
        var (decide, internalDecide) = clock.Explain(facts, legal.SettledAt!.Value);
        return (decide.SettledBy(legal, complaint.ClosedAt!.Value), internalDecide.SettledBy(own, complaint.ClosedAt.Value));
    }

    private ComplaintView ViewOf(
        Complaint c,
        IReadOnlyList<Duty> duties,
        OrganisationUnit unit,
        string? handler,
        IReadOnlyList<AttachmentView> files,
        ComplaintCodes codes,
        (ClockReading Decide, ClockReading InternalDecide) readings,
        string? reasons,
        bool mayReveal
    )
    {
        var person = sealer.Open(c.Complainant);
        var today = institution.Today(clock);
        return new ComplaintView(
            c.Id,
            c.Version,
            c.Number,
            c.State,
            unit.NameIn(CultureInfo.CurrentUICulture),
            unit.Code,
            c.Channel,
            new CodeItemView(c.ProductCode, codes.Product(c.ProductCode)),
            new CodeItemView(c.CauseCode, codes.Cause(c.CauseCode)),
            new CodeItemView(c.DemandCode, codes.Demand(c.DemandCode)),
            c.ClaimedAmount,
            person.Redacted(c.Narrative),
            c.Signs,
            c.GroupSize,
            c.ReceivedAt,
            c.RegisteredAt,
            c.ClosedAt,
            c.HandlerId,
            handler,
            c.Holder,
            c.HolderName,
            c.RiskScore,
            c.RiskLevel,
            new ComplainantView(
                person.MaskedName,
                person.IsOrganisation,
                person.DocumentType,
                person.MaskedDocument,
                person.MaskedPhone,
                person.AgeOn(today),
                person.IsElderlyOn(today),
                person.MaskedEmail,
                c.Complainant.PreferredChannel
            ),
            readings.Decide.WithInternal(readings.InternalDecide),
            readings.InternalDecide,
            [.. duties.OrderBy(d => d.DueAt).Select(d => new DutyView(d.Kind, d.RuleId, d.PolicyVersion, d.State, d.DueAt, d.SettledAt))],
            [.. files.Select(f => f with { Name = person.Redacted(f.Name) })],
            c.Decision is { } decision ? new DecisionView(decision.Outcome, decision.GrantedAmount, person.Redacted(reasons!), decision.DecidedAt) : null,
            [.. ComplaintAccess.MayHandle(user, ComplaintPermissions.Handle, c) ? c.Allowed : []],
            mayReveal
        );
    }

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapVersionedQuery<Input, ComplaintView>("complaints/{id:guid}", id => new Input(id), VersionOf);
        api.MapGet("complaints/by-number/{number}", (string number, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            run.OkWithETagAsync(new Input(Number: number), VersionOf, http, ct)
        );
    }

    private static int? VersionOf(ComplaintView view) => view.Version;
}
