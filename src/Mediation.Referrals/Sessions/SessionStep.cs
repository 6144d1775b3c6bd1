namespace Mediation.Referrals.Sessions;

/// <summary>While a mediator is at work: the session that is planned, to be recorded once its time has come; without one the next is to be set.</summary>
public sealed class SessionStep : ICentreStep
{
    public Task<CentreStep?> NextAsync(CentreContext context, CancellationToken ct) => Task.FromResult(Of(context));

    private static CentreStep? Of(CentreContext context) =>
        !MediationWorkflow.IsMediating(context.Mediation.State) ? null
        : context.Planned is not { } planned
            ? new CentreStep(CentreStepPriority.CaseWork, $"Centre:Next:{nameof(MediationState.MediatorAppointed)}", nameof(ScheduleSession))
        : context.HasBegun ? new CentreStep(CentreStepPriority.Session, "Centre:Next:SessionToday", nameof(RecordSession)) { At = planned.StartsAt }
        : new CentreStep(CentreStepPriority.Session, "Centre:Next:SessionAhead")
        {
            At = planned.StartsAt,
            Link = new StepLink($"{context.Address}#{CentreSessions.Id}", "Centre:Next:SessionAheadButton", IsMain: true),
        };
}
