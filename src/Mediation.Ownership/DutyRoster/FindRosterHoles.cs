using Mediation.Core;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Ownership.DutyRoster;

/// <summary>
/// Looks in advance for days without anybody on duty: in the head office, and in each unit that keeps a roster. The posts of the unit are notified on the day
/// before, once; what was found is saved with the notice, so two nodes at once notify nobody twice.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class FindRosterHoles(MediationDbContext db, InstitutionTime institution, TimeProvider clock) : UseCase<FindRosterHoles.Input, int>
{
    /// <summary>A unit that had nobody on duty for so many days keeps no roster.</summary>
    private const int KeptDays = 30;

    public sealed record Input : IInput<int>;

    /// <returns>How many units have nobody tomorrow and were not notified of it before.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var tomorrow = institution.DateOf(now).AddDays(1);
        var since = tomorrow.AddDays(-KeptDays);
        var days = db.DutyDays;
        var units = await db.Set<OrganisationUnit>()
            .AsNoTracking()
            .Where(u => u.ClosedAt == null && (u.ParentId == null || days.Any(d => d.UnitId == u.Id && d.Day >= since)))
            .Where(u => !days.Any(d => d.UnitId == u.Id && d.Day == tomorrow))
            .Where(u => !db.Set<RosterHole>().Any(h => h.UnitId == u.Id && h.Day == tomorrow))
            .OrderBy(u => u.Path)
            .ToListAsync(ct);
        foreach (var unit in units)
        {
            db.Add(RosterHole.Of(unit.Id, tomorrow, now));
            db.Notify(
                new NotificationDraft(
                    RiskEventNotices.DutyHole,
                    Recipient.InUnit(MediationRoles.Supervisor, unit.Path),
                    HistoryChains.Institution,
                    string.Empty,
                    $"{RosterPage.Address}?unit={unit.Code}",
                    ("unit", new LocalName(unit.Name, unit.NameEn)),
                    ("day", tomorrow)
                ),
                now
            );
        }

        return units.Count;
    }
}
