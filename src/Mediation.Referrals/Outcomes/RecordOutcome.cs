namespace Mediation.Referrals.Outcomes;

/// <summary>
/// The mediator records how it ended. An agreement gets its number and its PDF in the same save; either way the complaint's clock
/// runs on from the true end and the case is back with its handler.
/// </summary>
[RequiresPermission(ReferralPermissions.Mediate)]
public sealed class RecordOutcome(
    MediationDbContext db,
    AgreementIssuer agreements,
    AgreedOutcome agreed,
    PersonSealer persons,
    InstitutionTime institution,
    ReferralReturn returns,
    CurrentUser user,
    CaseTime time
) : UseCase<RecordOutcome.Input, RecordOutcome.Result>, IHaveRoute
{
    /// <param name="Amount">Renminbi to be paid; none where the parties agreed on something else.</param>
    /// <param name="PayWithinWorkingDays">Working days from the end of the mediation; or</param>
    /// <param name="PayBy">a date, where the calendar of that year is not published yet.</param>
    /// <param name="Facts">Facts and issues; of a failed mediation, what both sides do not dispute.</param>
    /// <param name="OtherWaysExplained">Whether the parties of a failed mediation were told which ways stay open.</param>
    /// <param name="Reason">Why it failed; needed where it did.</param>
    /// <param name="Words">The same in the mediator's own words; needed for another reason than those of the list.</param>
    /// <param name="AboveClaim">Whether it is meant that more is agreed than was claimed; else it is refused.</param>
    /// <param name="AskIfUnusual">Whether a sum far below the claim, or one in the further terms, is refused; a person is asked.</param>
    /// <param name="Terms">Terms besides the payment, a line each; needed where nothing is paid.</param>
    /// <param name="SignedBy">Who signs an agreement for the complainant; the complainant in person when left out.</param>
    /// <param name="GuardianConfirms">Whether the guardian of a minor confirmed the terms of money.</param>
    public sealed record Input(
        Guid MediationId,
        OutcomeKind Outcome,
        string? Facts = null,
        decimal? Amount = null,
        int? PayWithinWorkingDays = null,
        DateOnly? PayBy = null,
        string? Terms = null,
        DateTimeOffset? EndedAt = null,
        int? Version = null,
        bool OtherWaysExplained = false,
        FailureReason? Reason = null,
        string? Words = null,
        bool AboveClaim = false,
        bool AskIfUnusual = false,
        PartyRole SignedBy = PartyRole.Complainant,
        bool GuardianConfirms = false
    ) : IInput<Result>, IOutcome;

    /// <param name="AgreementNumber">Number of the agreement, or null when it failed.</param>
    public sealed record Result(string? AgreementNumber, Guid? DocumentId, DateOnly? PayBy);

    internal sealed class Checks : OutcomeChecks<Input>
    {
        public Checks()
        {
            RuleFor(i => i.EndedAt).InAcceptedYears();
            RuleFor(i => i.SignedBy).IsInEnum().WithErrorCode("Core:UnknownChoice");
            RuleFor(i => i.Words).AtMost(500).Readable();
            RuleFor(i => i.Reason).Required().When(i => i.Outcome == OutcomeKind.Failed);
            RuleFor(i => i.Words).Required().When(i => i is { Outcome: OutcomeKind.Failed, Reason: FailureReason.Other });
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationAsMediatorAsync(input.MediationId, input.Version, user, ct);
        var now = await time.NowAsync(mediation.CaseId, ct);
        var endedAt = input.EndedAt?.ToUniversalTime() ?? now;
        if (input.Outcome == OutcomeKind.Failed)
        {
            mediation.Fail(input.Reason!.Value, PlainText.Clean(input.Facts), endedAt, now, input.OtherWaysExplained, PlainText.Clean(input.Words));
            await returns.GiveBackAsync(mediation, endedAt, ct);
            return new Result(null, null, null);
        }

        await EnsureMaySignAsync(mediation, input, institution.DateOf(endedAt), ct);
        if (input.AskIfUnusual)
        {
            mediation.EnsureUsualSums(input.Amount, input.Terms);
        }

        await agreed.ApplyToAsync(mediation, input, endedAt, now, ct);
        await returns.GiveBackAsync(mediation, endedAt, ct);
        var (number, document) = await agreements.IssueAsync(mediation, ct);
        return new Result(number, document, mediation.PayBy);
    }

    /// <remarks>The body's people have no complaint in their scope: of it they learn here whether the signature binds.</remarks>
    private async Task EnsureMaySignAsync(MediationCase mediation, Input input, DateOnly day, CancellationToken ct)
    {
        var complaint = await db.Complaints.Whole().SingleAsync(c => c.Id == mediation.CaseId, ct);
        Signing signing = new(input.SignedBy, ForMoney: input.Amount is not null, input.GuardianConfirms);
        SigningPolicy.EnsureMaySign(complaint, persons.Open(complaint.Complainant), signing, day);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("mediations/{id:guid}/outcome", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { MediationId = id }), http.IdempotencyKey(), ct))
        );
}
