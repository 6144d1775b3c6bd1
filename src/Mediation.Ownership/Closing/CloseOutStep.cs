namespace Mediation.Ownership.Closing;

/// <summary>The case has ended: whoever may check closes the ownership out, and a leader to whom it was sent back supplements.</summary>
public sealed class CloseOutStep(OwnershipReader reader) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct)
    {
        if (!context.Reader.May(OwnershipPermissions.CloseOut))
        {
            return null;
        }

        return (await reader.OfAsync(context)).Leader switch
        {
            { CloseOut.MayCheck: true } => new CaseStep(CaseStepPriority.Task, "Ownership:Next:CloseOut") { Act = nameof(CloseOutOwnership) },
            { CloseOut.State: CloseOutState.Returned } leader when leader.Allowed.Contains(OwnershipAction.RequestCloseOut) => new CaseStep(
                CaseStepPriority.Task,
                "Ownership:Next:Supplement",
                ("checker", leader.CloseOut.CheckedBy),
                ("reason", leader.CloseOut.CheckedBecause)
            )
            {
                Act = nameof(RequestCloseOut),
            },
            _ => null,
        };
    }
}
