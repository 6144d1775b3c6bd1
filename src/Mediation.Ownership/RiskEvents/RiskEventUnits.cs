namespace Mediation.Ownership.RiskEvents;

/// <summary>In which unit an event happened: the authority, the roster and the row scope follow from it. Does not save.</summary>
public sealed class RiskEventUnits(MediationDbContext db, DutyPeople people, CurrentUser user)
{
    /// <summary>The unit that was chosen, of the reporter's scope; else that of the complaint, of the burst, or the reporter's own.</summary>
    /// <exception cref="BusinessException"><c>Duty:UnknownUnit</c>, <c>RiskEvents:UnknownBurst</c></exception>
    public async Task<OrganisationUnit> OfAsync(string? code, Complaint? complaint, Guid? burstId, CancellationToken ct)
    {
        var burst = burstId is { } id ? await BurstPathAsync(id, ct) : null;
        if (code is not null)
        {
            return (await people.UnitsAsync(ct)).FirstOrDefault(u => u.Code == code.Trim()) ?? throw RiskEventErrors.UnknownUnit();
        }

        var unitId = complaint?.UnitId ?? (burst is null ? user.Actor.UnitId : null);
        var units = db.Set<OrganisationUnit>().AsNoTracking();
        return await (unitId is null ? units.SingleOrDefaultAsync(u => u.Path == burst, ct) : units.SingleOrDefaultAsync(u => u.Id == unitId, ct))
            ?? throw RiskEventErrors.UnknownUnit();
    }

    private async Task<string> BurstPathAsync(Guid id, CancellationToken ct) =>
        await db.Set<Burst>().InScope(user).Where(b => b.Id == id).Select(b => b.UnitPath).SingleOrDefaultAsync(ct) ?? throw RiskEventErrors.UnknownBurst();
}
