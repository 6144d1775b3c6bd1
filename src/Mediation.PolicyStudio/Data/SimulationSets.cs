using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;

namespace Mediation.PolicyStudio.Data;

/// <summary>Queries shared by the use cases of simulations.</summary>
internal static class SimulationSets
{
    /// <summary>The simulations of a draft, the newest first.</summary>
    public static IQueryable<PolicySimulation> NewestOf(this IQueryable<PolicySimulation> simulations, Guid draft) =>
        simulations.Where(s => s.DraftId == draft).OrderByDescending(s => s.StartedAt).ThenByDescending(s => s.Id);

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
