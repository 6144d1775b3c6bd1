using Mediation.Complaints.Term;
using Mediation.Core.Redaction;
using Mediation.Documents.Data;

namespace Mediation.Complaints.CasePage;

/// <summary>Opens a case: facts, masked person, clock with its explanation, duties, attachments, and what may be done next.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetComplaint(
    MediationDbContext db,
    ComplaintReader complaints,
    ComplaintClockReader clocks,
    TermReader terms,
    EndingReader endings,
    ReviewReader reviews,
    TaskReader tasks,
    ClaimReader claims,
    LateFactReader lateFacts,
    LetterReader letters,
    MergeReader mergers,
    LinkReader links,
    PolicyReader policies,
    InstitutionTime institution,
    RevealAccess access,
    PersonSealer sealer,
    CaseRedactor redactor,
    CurrentUser user,
    TimeProvider clock
) : Query<GetComplaint.Input, ComplaintView>, IHaveRoute
{
    /// <param name="Id">The case, or</param>
    /// <param name="Number">its number; that of one that was merged leads on to the complaint that leads it.</param>
    /// <param name="Own">With the number: the merged one itself.</param>
    public sealed record Input(Guid? Id = null, string? Number = null, bool Own = false) : IInput<ComplaintView>;

    /// <remarks>One small query for each child collection: joined, the rows multiply and cost twice as much.</remarks>
    private static readonly CompiledQuery<Guid, Duty> DutiesOf = new((db, id) => db.Set<Duty>().AsNoTracking().Where(d => d.ComplaintId == id));

    private static readonly CompiledQuery<Guid, ClockFactRow> FactsOf = new((db, id) => db.Set<ClockFactRow>().AsNoTracking().Where(f => f.ComplaintId == id));

    private static readonly CompiledQuery<Guid, ForwardRow> ForwardsOf = new(
        (db, id) =>
            db.Set<RegulatorForward>()
                .AsNoTracking()
                .Where(f => f.ComplaintId == id)
                .Select(f => new ForwardRow(f, db.Set<Note>().Where(n => n.Id == f.AnswerNoteId).Select(n => n.Text).FirstOrDefault()))
    );

    public override async Task<ComplaintView> RunAsync(Input input, CancellationToken ct)
    {
        var opened =
            input.Id is null && input.Number is { } number
                ? await complaints.OfAsync(CaseAddress.NumberOf(number), input.Own, ct)
                : await complaints.OfAsync(input.Id ?? default, ct);
        var complaint = opened.Complaint;
        var duties = await DutiesOf.Run(db, complaint.Id).ToListAsync(ct);
        var facts = await FactsOf.Run(db, complaint.Id).ToListAsync(ct);
        var files = await DocumentSets
            .FilesHandedIn.Run(db, complaint.Id)
            .Select(f => new AttachmentView(f.Id, f.Name, f.MediaType, f.Bytes, f.Sha256, f.UploadedAt))
            .ToListAsync(ct);
        var now = clock.GetUtcNow();
        var codes = await policies.CodesOfAsync(institution.DateOf(complaint.RegisteredAt), institution.DateOf(now), ct);
        var rules = await clocks.OfAsync(complaint, ct);
        var mayHandle = ComplaintAccess.MayHandle(user, ComplaintPermissions.Handle, complaint);
        var mayReveal = await access.MayRevealAsync(complaint, ct);
        var forwards = facts.Exists(f => f.Kind == ClockFactKind.ForwardedByRegulator) ? await ForwardsOf.Run(db, complaint.Id).ToListAsync(ct) : [];
        var known = await redactor.ValuesAsync(opened, ct);
        var views = DutiesView.Of(duties, facts, rules, now).Select(d => d with { Clock = d.Clock.Redacted(known) }).ToList();
        var reviewed = await reviews.OfAsync(opened, duties, known, ct);
        var extensions = opened.HasExtensions ? await terms.RequestsAsync(complaint, duties, rules.Rules, ct) : [];
        var view = ViewOf(
            complaint,
            views,
            [.. forwards.Select(f => f.View(rules.Rules, known))],
            [.. extensions.Select(e => e with { Reason = known.Redacted(e.Reason), Rejection = e.Rejection is null ? null : known.Redacted(e.Rejection) })],
            opened.Unit,
            opened.Handler,
            files,
            codes,
            opened.Reasons,
            known,
            mayReveal
        ) with
        {
            HistoryLength = opened.HistoryLength,
            ExtensionSteps = TermReader.StepsOf(duties, facts, rules, now),
            Grounds = TermReader.GroundsOf(duties, facts, rules),
            Endings = opened.HasEndings ? await endings.ProposalsAsync(complaint, known, ct) : [],
            Supplements = opened.HasSupplements ? await endings.SupplementsAsync(complaint, known, ct) : [],
            Tasks = opened.HasTasks ? await tasks.OfAsync(complaint.Id, mayHandle, known, ct) : [],
            Claims = opened.HasClaims ? await claims.OfAsync(complaint, codes, files, known, ct) : ClaimReader.OnlyFirst(complaint, codes),
            LateFacts = opened.HasLateFacts ? await lateFacts.OfAsync(complaint, files, new LateFactClocks(duties, facts, rules, now), known, ct) : [],
            MayHandle = mayHandle,
            Reviews = reviewed,
            ReviewOutlook = reviews.OutlookOf(opened, reviewed, rules),
            PassedTo = CompanyTransferView.Of(complaint, known),
            MergedCases = opened.HasMerged ? await mergers.MergedAsync(opened, known, ct) : [],
            Links = opened.HasLinks ? await links.OfAsync(complaint.Id, mayHandle, known, ct) : [],
            GroupId = complaint.GroupId,
            IsGroupOpen = opened.HasOpenGroup,
            Leading = await mergers.LeadingAsync(complaint, ct),
            WithdrawalPayment = ComplaintAccess.SeesWithdrawalPayment(user) ? complaint.WithdrawalPayment : null,
            DecisionSubject = complaint.Decision?.NoteId,
            Agency = complaint.Agency,
            AgencyPoints = complaint.AgencyPoints,
        };
        view = opened.HasLetters ? view with { Letters = await letters.OfAsync(view, ct) } : view;
        return view with { Allowed = [.. complaint.Allowed.Where(action => AllowedActions.Includes(action, view, user, mayHandle))] };
    }

    private ComplaintView ViewOf(
        Complaint c,
        IReadOnlyList<DutyView> duties,
        IReadOnlyList<ForwardView> forwards,
        IReadOnlyList<ExtensionView> extensions,
        OrganisationUnit unit,
        string? handler,
        IReadOnlyList<AttachmentView> files,
        ComplaintCodes codes,
        string? reasons,
        IReadOnlyList<PersonalValue> known,
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
            known.Redacted(c.Complainant.Key is null ? c.RedactedNarrative : c.Narrative),
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
                c.Complainant.PreferredChannel,
                c.Complainant.Language
            ),
            c.IsOpen,
            c.DutiesVersion,
            duties,
            forwards,
            extensions,
            [.. files.Select(f => f with { Name = known.Redacted(f.Name) })],
            DecisionView.Of(c, reasons, codes, known),
            [],
            mayReveal
        );
    }

    public static void Map(ApiRoutes api)
    {
        api.MapVersionedQuery<Input, ComplaintView>("complaints/{id:guid}", id => new Input(id), VersionOf);
        api.MapGet("complaints/by-number/{number}", (string number, UseCaseRunner run, HttpContext http, CancellationToken ct, bool own = false) =>
            run.OkWithETagAsync(new Input(Number: number, Own: own), VersionOf, http, ct)
        );
    }

    private sealed record ForwardRow(RegulatorForward Forward, string? Answer)
    {
        public ForwardView View(ComplaintDuties rules, IReadOnlyList<PersonalValue> known) =>
            new(
                Forward.Id,
                rules.Regulators.FirstOrDefault(r => r.Code == Forward.Regulator)?.Name.Word ?? Forward.Regulator,
                known.Redacted(Forward.Reference),
                Forward.ForwardedAt,
                Forward.RecordedAt,
                Forward.AnsweredAt,
                Forward.AnswerProof is null ? null : known.Redacted(Forward.AnswerProof),
                Answer is null ? null : known.Redacted(Answer)
            );
    }

    private static int? VersionOf(ComplaintView view) => view.Version;
}
