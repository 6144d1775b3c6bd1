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
        var isPast = leader.Alarms > 0;
        var limit =
            leader.WaitsUntil is not { } until ? null
            : isPast ? words.OfAlarm(until)
            : words.Of(until, leader.Basis);
        return new CaseStep(CaseStepPriority.Answer, "Ownership:Next:Accept", ("limit", limit))
        {
            Act = nameof(AcceptOwnership),
            DueAt = isPast ? null : leader.WaitsUntil,
        };
    }
}
