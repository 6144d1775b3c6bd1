using Mediation.Documents;

namespace Mediation.Referrals.Outcomes;

/// <summary>The agreement as it would be issued, for the mediator to read with the parties first. Nothing is kept, no number is drawn.</summary>
[RequiresPermission(ReferralPermissions.Mediate)]
public sealed class PreviewAgreement(
    MediationDbContext db,
    AgreementIssuer agreements,
    AgreedOutcome agreed,
    InstitutionTime institution,
    CurrentUser user,
    CaseTime time
) : Query<PreviewAgreement.Input, PreviewAgreement.Result>, IHaveRoute
{
    public sealed record Input(
        Guid MediationId,
        OutcomeKind Outcome = OutcomeKind.Agreed,
        string? Facts = null,
        decimal? Amount = null,
        int? PayWithinWorkingDays = null,
        DateOnly? PayBy = null,
        string? Terms = null
    ) : IInput<Result>, IOutcome
    {
        /// <summary>Asked when it is recorded.</summary>
        bool IOutcome.AboveClaim => true;
    }

    public sealed record Result(IReadOnlyList<DraftParagraph> Paragraphs);

    internal sealed class Checks : OutcomeChecks<Input>;

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationAsMediatorAsync(input.MediationId, version: null, user, ct);
        if (input.Outcome != OutcomeKind.Agreed)
        {
            return new Result([]);
        }

        var now = await time.NowAsync(mediation.CaseId, ct);
        DeskAccess.EnsureSeesPersons(user, mediation, institution.DateOf(now));
        await agreed.ApplyToAsync(mediation, input, now, now, ct);
        return new Result(await agreements.DraftAsync(mediation, ct));
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("mediations/{id:guid}/outcome/preview", async (Guid id, Input input, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { MediationId = id }), ct: ct))
        );
}
