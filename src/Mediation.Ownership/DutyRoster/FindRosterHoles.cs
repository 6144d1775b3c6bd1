using Mediation.Core;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Ownership.DutyRoster;

/// <summary>
/// Looks for days without anybody on duty, today and tomorrow: in the head office, and in each unit that keeps a roster. A day is a hole as well when person
/// and deputy are both away. The posts of the unit are notified of each once; what was found is saved with the notice, so two nodes notify nobody twice.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class FindRosterHoles(MediationDbContext db, DutySearch duty, InstitutionTime institution, TimeProvider clock)
    : UseCase<FindRosterHoles.Input, int>
{
    /// <summary>A unit that had nobody on duty for so many days keeps no roster.</summary>
    private const int KeptDays = 30;

    public sealed record Input : IInput<int>;

    /// <returns>How many holes were found that nobody was notified of before.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = institution.DateOf(now);
        var since = today.AddDays(-KeptDays);
        var days = db.DutyDays;
        var units = await db.Set<OrganisationUnit>()
            .AsNoTracking()
            .Where(u => u.ClosedAt == null && (u.ParentId == null || days.Any(d => d.UnitId == u.Id && d.Day >= since)))
            .OrderBy(u => u.Path)
            .ToListAsync(ct);

        // Of tomorrow who is there when it begins: the night has nobody else.
        return await FindAsync(units, today, now, now, ct)
            + await FindAsync(units, today.AddDays(1), institution.At(today.AddDays(1), TimeOnly.MinValue), now, ct);
    }

    private async Task<int> FindAsync(IReadOnlyList<OrganisationUnit> units, DateOnly day, DateTimeOffset at, DateTimeOffset now, CancellationToken ct)
    {
        var lines = await duty.LinesAsync(units, at, ct);
        var known = await db.Set<RosterHole>().Where(h => h.Day == day).Select(h => h.UnitId).ToListAsync(ct);
        var holes = units.Where(u => !known.Contains(u.Id) && lines.GetValueOrDefault(u.Path) is not ({ Person: not null } or { Deputy: not null })).ToList();
        foreach (var unit in holes)
        {
            db.Add(RosterHole.Of(unit.Id, day, now));
            db.Notify(
                new NotificationDraft(
                    RiskEventNotices.DutyHole,
                    Recipient.InUnit(MediationRoles.Supervisor, unit.Path),
                    HistoryChains.Institution,
                    string.Empty,
                    $"{RosterPage.Address}?unit={unit.Code}",
                    ("unit", new LocalName(unit.Name, unit.NameEn)),
                    ("day", day)
                ),
                now
            );
        }

        return holes.Count;
    }
}
