namespace Mediation.Referrals.Outcomes;

/// <summary>An agreement can be recorded: by the appointed mediator; whoever else runs the case can only set another session.</summary>
public sealed class OutcomeStep : ICentreStep
{
    public Task<CentreStep?> NextAsync(CentreContext context, CancellationToken ct) =>
        Task.FromResult(
            context.MayAgree
                ? new CentreStep(
                    CentreStepPriority.Outcome,
                    $"Centre:Next:{nameof(MediationState.InMediation)}",
                    context.Seen.IsMine ? nameof(RecordOutcome) : nameof(ScheduleSession)
                )
                : null
        );
}
