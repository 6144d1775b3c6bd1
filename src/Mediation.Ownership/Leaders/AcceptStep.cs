namespace Mediation.Ownership.Leaders;

/// <summary>A leader who was named answers, within hours.</summary>
public sealed class AcceptStep(OwnershipReader reader, AcceptUntilText words) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct)
    {
        if (!context.Reader.May(OwnershipPermissions.Own) || !await reader.AllowsAsync(context, OwnershipAction.Accept))
        {
            return null;
        }

        var leader = (await reader.OfAsync(context)).Leader!;
        return new CaseStep(CaseStepPriority.Answer, "Ownership:Next:Accept", ("limit", leader.WaitsUntil is { } until ? words.Of(until, leader.Basis) : null))
        {
            Act = nameof(AcceptOwnership),
            DueAt = leader.WaitsUntil,
        };
    }
}
