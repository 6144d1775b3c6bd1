namespace Mediation.Referrals.Sessions;

/// <summary>The appointed mediator records a held session (调解笔录). What was said stays with the body; the bank sees only that it was held.</summary>
[RequiresPermission(ReferralPermissions.Mediate)]
public sealed class RecordSession(MediationDbContext db, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<RecordSession.Input, Done>,
        IHaveRoute
{
    /// <param name="HeldAt">When it really began; when it was planned for, if left out. It must be over.</param>
    public sealed record Input(
        Guid MediationId,
        Guid SessionId,
        int Minutes,
        Attendance Present,
        string Record,
        DateTimeOffset? HeldAt = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.HeldAt).InAcceptedYears();
            RuleFor(i => i.Minutes).Length(1);
            RuleFor(i => i.Record).Cascade(CascadeMode.Stop).Required().AtMost(8000).Plain();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationAsMediatorAsync(input.MediationId, input.Version, user, ct);
        mediation.RecordSession(
            mediation.Session(input.SessionId),
            new SessionHeld(input.HeldAt?.ToUniversalTime(), input.Minutes, input.Present, PlainText.Clean(input.Record)!),
            institution,
            await time.NowAsync(mediation.CaseId, ct)
        );
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("mediations/{id:guid}/sessions/{partId:guid}/record", (input, id, sessionId) =>
            input with
            {
                MediationId = id,
                SessionId = sessionId,
            }
        );
}
