using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Organisation;

namespace Mediation.PolicyStudio.Data;

/// <summary>Queries shared by the use cases of simulations.</summary>
internal static class SimulationSets
{
    /// <summary>The simulations of a draft, the newest first.</summary>
    public static IQueryable<PolicySimulation> NewestOf(this IQueryable<PolicySimulation> simulations, Guid draft) =>
        simulations.Where(s => s.DraftId == draft).OrderByDescending(s => s.StartedAt).ThenByDescending(s => s.Id);

    /// <summary>Of one unit, one kind of change: one that is listed in two columns is found by either.</summary>
    public static IQueryable<SimulatedCaseInScope> Where(this IQueryable<SimulatedCaseInScope> cases, string? unit, SimulatedChange? change)
    {
        cases = string.IsNullOrEmpty(unit) ? cases : cases.Where(one => one.Complaint.UnitPath == unit);
        return change switch
        {
            null => cases,
            SimulatedChange.Owned => cases.Where(one => one.Simulated.IsLedOtherwise),
            _ => cases.Where(one => one.Simulated.Change == change),
        };
    }

    /// <summary>Names of these units in the reader's language.</summary>
    public static async Task<Dictionary<Guid, string>> NamesOfUnitsAsync(this MediationDbContext db, IEnumerable<Guid> ids, CancellationToken ct)
    {
        Guid[] wanted = [.. ids.Distinct()];
        var units = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => wanted.Contains(u.Id)).ToListAsync(ct);
        return units.ToDictionary(u => u.Id, u => u.NameIn(CultureInfo.CurrentUICulture));
    }

    /// <summary>A simulation's cases in the reader's row scope: other cases are neither listed nor counted.</summary>
    public static IQueryable<SimulatedCaseInScope> SimulatedCases(this MediationDbContext db, Guid simulation, CurrentUser user) =>
        db.Set<SimulatedCase>()
            .AsNoTracking()
            .Where(s => s.SimulationId == simulation)
            .Join(db.Complaints.AsNoTracking().InScope(user), s => s.CaseId, c => c.Id, (s, c) => new SimulatedCaseInScope { Simulated = s, Complaint = c });
}

/// <summary>A row with its case.</summary>
internal sealed class SimulatedCaseInScope
{
    public required SimulatedCase Simulated { get; init; }

    public required Complaint Complaint { get; init; }
}
