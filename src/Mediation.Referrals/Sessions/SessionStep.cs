namespace Mediation.Referrals.Sessions;

/// <summary>While a mediator is at work: the session that is planned, to be recorded once its time has come; without one the next is to be set.</summary>
public sealed class SessionStep : ICentreStep
{
    public Task<CentreStep?> NextAsync(CentreContext context, CancellationToken ct) => Task.FromResult(Of(context));

    private static CentreStep? Of(CentreContext context) =>
        !MediationWorkflow.IsMediating(context.Mediation.State) ? null
        : context.Planned is not { } planned
            ? new CentreStep(CentreStepPriority.CaseWork, $"Centre:Next:{nameof(MediationState.MediatorAppointed)}", nameof(ScheduleSession))
        : context.HasBegun ? Begun(context, planned)
        : new CentreStep(CentreStepPriority.Session, "Centre:Next:SessionAhead") { At = planned.StartsAt, Link = ToSessions(context) };

    /// <summary>The mediator records it; others can only look at it.</summary>
    private static CentreStep Begun(CentreContext context, SessionView planned) =>
        new(CentreStepPriority.Session, "Centre:Next:SessionToday", context.Seen.IsMine ? nameof(RecordSession) : null)
        {
            At = planned.StartsAt,
            Link = context.Seen.IsMine ? null : ToSessions(context),
        };

    private static StepLink ToSessions(CentreContext context) => new($"{context.Address}#{CentreSessions.Id}", "Centre:Next:SessionAheadButton", IsMain: true);
}
