namespace Mediation.Complaints.CasePage;

/// <summary>What the state of the case asks for: take it, decide, tell and close; for those who cannot do that, how it stands. Always answers.</summary>
public sealed class HandlingStep(Texts texts) : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) => Task.FromResult<CaseStep?>(Of(context));

    private CaseStep Of(CaseContext context) =>
        context.View switch
        {
            { State: ComplaintState.Withdrawn } => Standing("Withdrawn"),
            { State: ComplaintState.Transferred, PassedTo: { } to } => Standing("Transferred", ("company", to.Company)),
            { Leading: { } leading } => Standing("Merged", ("number", leading.Number ?? texts["Case:Elsewhere"])) with
            {
                Link = leading.Number is { } number ? new StepLink(CaseAddress.Of(number), "Case:Leading:Open", IsMain: true) : null,
            },
            { Ending: { } ending, ClosedAt: not null } => Standing($"Ended:{ending.Kind}", ("ground", ending.GroundName)),
            { Ending: { } ending } view => context.Allows(ComplaintAction.Close)
                ? Work($"Notify:{ending.Kind}", nameof(CloseComplaint), ("ground", ending.GroundName))
                : Standing($"Notify:{ending.Kind}:Waits", ("handler", view.Handler ?? view.Unit)),
            { State: ComplaintState.Closed, Decision: { GrantedAmount: > 0 } made } => Standing(
                "DoneSum",
                ("outcome", texts.Of(made.Outcome)),
                ("granted", made.GrantedAmount)
            ),
            { State: ComplaintState.Closed } view => Standing("Done", ("outcome", view.Decision is { } made ? texts.Of(made.Outcome) : null)),
            { HandlerId: null } => context.Allows(ComplaintAction.Assign) ? Work("Assign", nameof(AssignComplaint)) : Standing("Unassigned"),
            { State: ComplaintState.Decided } view => context.Allows(ComplaintAction.Close)
                ? Work(view.ToComplainant.IsOpen ? "Close" : "CloseNotified", nameof(CloseComplaint))
                : Standing("Decided", ("handler", view.Handler)),
            var view => context.Allows(ComplaintAction.Decide) ? Work("Decide", nameof(DecideComplaint)) : Standing("Other", ("handler", view.Handler)),
        };

    private static CaseStep Work(string key, string act, params (string Name, object? Value)[] values) =>
        new(CaseStepPriority.CaseWork, $"Case:Next:{key}", values) { Act = act };

    private static CaseStep Standing(string key, params (string Name, object? Value)[] values) =>
        new(CaseStepPriority.Standing, $"Case:Next:{key}", values) { IsWaiting = true };
}
