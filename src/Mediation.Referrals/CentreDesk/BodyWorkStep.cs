namespace Mediation.Referrals.CentreDesk;

/// <summary>What the state of the mediation asks of the body: answer, appoint a mediator; otherwise how it stands. Always answers.</summary>
public sealed class BodyWorkStep : ICentreStep
{
    public Task<CentreStep?> NextAsync(CentreContext context, CancellationToken ct) => Task.FromResult<CentreStep?>(Of(context.Mediation.State));

    private static CentreStep Of(MediationState state) =>
        state switch
        {
            MediationState.Acknowledged => Work(state, nameof(AcceptMediation)),
            MediationState.Accepted => Work(state, nameof(AppointMediator)),
            _ => new CentreStep(CentreStepPriority.Standing, $"Centre:Next:{state}"),
        };

    private static CentreStep Work(MediationState state, string act) => new(CentreStepPriority.CaseWork, $"Centre:Next:{state}", act);
}
