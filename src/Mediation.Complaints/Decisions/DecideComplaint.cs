namespace Mediation.Complaints.Decisions;

/// <summary>Decides on the claim, with what was verified, on what basis and why (Order 2020/3, Art. 19).</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class DecideComplaint(
    MediationDbContext db,
    BindingTermsReader terms,
    PolicyReader policies,
    InstitutionTime institution,
    CurrentUser user,
    CaseTime time
) : UseCase<DecideComplaint.Input, Done>, IHaveRoute
{
    /// <param name="Outcome">On the claim; of several ones it follows from <paramref name="Claims"/> and may be left out.</param>
    /// <param name="GrantedAmount">Renminbi granted, at least what binding terms say; null when none was asked or given.</param>
    /// <param name="Reasons">Facts verified, basis and reasons, as the complainant will read them.</param>
    /// <param name="WhyMore">Why more is given than binding terms say; it follows the reasons.</param>
    /// <param name="DecidedAt">When it was decided; now when left out.</param>
    /// <param name="LateProof">Reference of the proof of that time; needed when it is recorded after the limit that it met.</param>
    /// <param name="WithoutClaim">Whether it is meant that a sum is granted though none was claimed; else it is refused.</param>
    /// <param name="AskIfFarBelow">Whether a sum that may have been typed in ten thousands of yuan is refused; a person is asked.</param>
    /// <param name="VerifiedCause">Code of the cause as verified; that of the registration when left out.</param>
    /// <param name="CauseReason">Why it is another one than that of the registration.</param>
    /// <param name="Claims">What is decided on each claim, where there are several and no terms bind; the whole follows from it.</param>
    public sealed record Input(
        Guid ComplaintId,
        DecisionOutcome? Outcome,
        string Reasons,
        decimal? GrantedAmount = null,
        int? Version = null,
        string? WhyMore = null,
        DateTimeOffset? DecidedAt = null,
        string? LateProof = null,
        bool WithoutClaim = false,
        bool AskIfFarBelow = false,
        string? VerifiedCause = null,
        string? CauseReason = null,
        IReadOnlyList<ClaimDecisionInput>? Claims = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Outcome).Required().When(i => i.Claims is not { Count: > 0 });
            RuleFor(i => i.Claims).NoMoreThan(Complaint.MostClaims).When(i => i.Claims is not null);
            RuleForEach(i => i.Claims).NotNull().WithErrorCode("Core:Required").SetValidator(new ClaimDecisionChecks());
            RuleFor(i => i.Reasons).Cascade(CascadeMode.Stop).Required().AtMost(8000).Readable();
            RuleFor(i => i.GrantedAmount).Cascade(CascadeMode.Stop).Renminbi();
            RuleFor(i => i.WhyMore).AtMost(1000).Readable();
            RuleFor(i => i.DecidedAt).InAcceptedYears();
            RuleFor(i => i.VerifiedCause).Cascade(CascadeMode.Stop).AtMost(20).Readable();
            RuleFor(i => i.CauseReason).Cascade(CascadeMode.Stop).AtMost(500).Readable();
            RuleFor(i => i.LateProof).AtMost(200).Readable().OneLine();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Claims).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var codes = await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, institution.DateOf(now), ct);
        var whyMore = Text.IsBlank(input.WhyMore) ? null : input.WhyMore!.Trim();
        var reasons = Note.Of(complaint.Id, whyMore is null ? input.Reasons.Trim() : $"{input.Reasons.Trim()}\n{whyMore}", user.Id, now);
        var cause = CauseOf(input, complaint, now);
        List<ClaimDecision> each = [.. (input.Claims ?? []).Select(c => c.Of(complaint.Id, user.Id, now))];
        complaint.Decide(
            new ProposedDecision(
                input.Outcome ?? ClaimDecisionPolicy.WholeOf([.. each.Select(c => c.Outcome)]),
                input.GrantedAmount,
                whyMore is not null,
                input.WithoutClaim,
                input.AskIfFarBelow
            )
            {
                Cause = cause,
                Each = each,
            },
            reasons,
            user.Id,
            DatedAct.Entered(input.DecidedAt, input.LateProof, now),
            codes,
            await terms.OfAsync(complaint.Id, ct)
        );
        db.Add(reasons);
        db.AddRange(each.Select(c => c.Reasons).OfType<Note>());
        if (cause?.Reason is { } why)
        {
            db.Add(why);
        }

        return default;
    }

    private VerifiedCause? CauseOf(Input input, Complaint complaint, DateTimeOffset now)
    {
        if (Text.IsBlank(input.VerifiedCause))
        {
            return null;
        }

        var code = input.VerifiedCause!.Trim();
        var hasReason = code != complaint.CauseCode && Text.IsGiven(input.CauseReason);
        return new VerifiedCause(code, hasReason ? Note.Of(complaint.Id, input.CauseReason!.Trim(), user.Id, now) : null);
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/decision", (input, id) => input with { ComplaintId = id });
}
