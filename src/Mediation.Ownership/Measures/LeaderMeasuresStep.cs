namespace Mediation.Ownership.Measures;

/// <summary>The owning leader sets the first measure, and afterwards follows those set.</summary>
public sealed class LeaderMeasuresStep(OwnershipReader reader) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct)
    {
        if (!context.Reader.May(OwnershipPermissions.Own) || !await reader.AllowsAsync(context, OwnershipAction.SetMeasure))
        {
            return null;
        }

        var measures = (await reader.OfAsync(context)).Leader!.Measures;
        var open = measures.Count(m => m.IsOpen);
        return measures.Count == 0
            ? new CaseStep(CaseStepPriority.Task, "Ownership:Next:SetMeasure") { Act = nameof(SetMeasure) }
            : new CaseStep(CaseStepPriority.Optional, open == 0 ? "Ownership:Next:FollowNone" : "Ownership:Next:Follow", ("count", open))
            {
                Link = new StepLink(context.TabAddress(OwnershipTab.Key) + "#tab", "Ownership:Next:FollowButton", IsMain: true),
            };
    }
}
