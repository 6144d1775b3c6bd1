using Mediation.Complaints.Domain.Intake;
using Mediation.Core;

namespace Mediation.Complaints.Drafts;

/// <summary>Deletes the begun registrations that nobody saved for as long as the policy keeps them, one batch in one save.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeDrafts(MediationDbContext db, PolicyReader policies, InstitutionTime institution, TimeProvider clock) : UseCase<PurgeDrafts.Input, int>
{
    /// <param name="Batch">Rows at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 200) : IInput<int>;

    /// <returns>How many are deleted; fewer than a batch when no more are due.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var limit = clock.GetUtcNow().AddDays(-(await policies.IntakeRulesAsync(institution.Today(clock), ct)).DraftDays);
        var old = await db.Set<RegistrationDraft>().Where(d => d.SavedAt <= limit).OrderBy(d => d.SavedAt).Take(input.Batch).ToListAsync(ct);
        db.RemoveRange(old);
        return old.Count;
    }
}
