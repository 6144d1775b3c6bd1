namespace Mediation.Ownership.RiskEvents;

/// <summary>Calls the next one on duty about an event that nobody has acknowledged. Does not save.</summary>
public sealed class DutyCaller(MediationDbContext db, DutySearch duty)
{
    public async Task CallNextAsync(RiskEvent one, RiskEventRules rules, DateTimeOffset now, CancellationToken ct)
    {
        var rungs = await duty.RungsAsync(one.UnitPath, now, ct);
        var headOffice = (await db.UpwardAsync(one.UnitPath, ct))[^1].Path;
        var next = DutyLadder.Next(rungs, one.Called, headOffice);
        one.CallNext(next, now.AddMinutes(DutyLadder.IsLast(rungs, one.Called, next) ? rules.AlarmEveryMinutes : rules.AcknowledgeMinutes), now);
    }
}
