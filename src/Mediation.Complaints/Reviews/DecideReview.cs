namespace Mediation.Complaints.Reviews;

/// <summary>
/// The reviewer decides (Order 2020/3, Art. 20): the decision stands, another takes its place, or the unit deals with the complaint anew. It covers
/// process, time limits and result; the duty is met by the notice of it.
/// </summary>
[RequiresPermission(ComplaintPermissions.Review)]
public sealed class DecideReview(
    MediationDbContext db,
    ReviewDuties reviews,
    CaseHandlers handlers,
    BindingTermsReader terms,
    ComplaintClockReader clocks,
    PolicyReader policies,
    InstitutionTime institution,
    CurrentUser user,
    CaseTime time
) : UseCase<DecideReview.Input, Done>, IHaveRoute
{
    /// <param name="ReviewId">The review.</param>
    /// <param name="ReviewOutcome">Whether the decision stands.</param>
    /// <param name="Reasons">Process, time limits and result as verified, basis and reasons, as the complainant will read them.</param>
    /// <param name="Outcome">Of a changed decision: what the claim comes to.</param>
    /// <param name="GrantedAmount">Of a changed decision: renminbi granted.</param>
    /// <param name="WithoutClaim">Whether it is meant that a sum is granted though none was claimed.</param>
    /// <param name="HandlerId">Of a complaint that is dealt with anew: by whom; who handled it last when left out.</param>
    public sealed record Input(
        Guid ComplaintId,
        Guid ReviewId,
        ReviewOutcome? ReviewOutcome,
        string Reasons,
        DecisionOutcome? Outcome = null,
        decimal? GrantedAmount = null,
        bool WithoutClaim = false,
        Guid? HandlerId = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.ReviewOutcome).Required();
            RuleFor(i => i.Reasons).Cascade(CascadeMode.Stop).Required().AtMost(8000).Readable();
            RuleFor(i => i.Outcome).Required().When(i => i.ReviewOutcome == Domain.Reviews.ReviewOutcome.Changed);
            RuleFor(i => i.GrantedAmount).Cascade(CascadeMode.Stop).Renminbi();
            RuleFor(i => i.Outcome)
                .Null()
                .When(i => i.ReviewOutcome is not null and not Domain.Reviews.ReviewOutcome.Changed)
                .WithErrorCode("Complaints:OnlyOfChanged");
            RuleFor(i => i.GrantedAmount)
                .Null()
                .When(i => i.ReviewOutcome is not null and not Domain.Reviews.ReviewOutcome.Changed)
                .WithErrorCode("Complaints:OnlyOfChanged");
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await reviews.ComplaintAsync(input.ComplaintId, input.Version, ct);
        await db.Entry(complaint).Collection(c => c.Claims).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reasons = Note.Of(complaint.Id, input.Reasons.Trim(), user.Id, now);
        complaint.DecideReview(
            input.ReviewId,
            new ReviewDecision(input.ReviewOutcome!.Value, reasons.Id)
            {
                Instead = input.Outcome is { } outcome ? new ProposedDecision(outcome, input.GrantedAmount, ConfirmsWithoutClaim: input.WithoutClaim) : null,
                Handler = input.ReviewOutcome == Domain.Reviews.ReviewOutcome.HandledAnew ? await HandlerAsync(complaint, input.HandlerId, ct) : null,
            },
            user.Id,
            await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, institution.DateOf(now), ct),
            await terms.OfAsync(complaint.Id, ct),
            await clocks.OfAsync(complaint, ct),
            now
        );
        db.Add(reasons);
        return default;
    }

    private async Task<MediationUser> HandlerAsync(Complaint complaint, Guid? chosen, CancellationToken ct) =>
        await handlers.OfAsync(complaint, chosen ?? complaint.HandlerId ?? throw ComplaintErrors.HandlerMissing(), ct);

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/reviews/{partId:guid}/decision", (input, id, part) => input with { ComplaintId = id, ReviewId = part });
}
