using Mediation.Core.Timers;

namespace Mediation.Accounts.Reorganisations;

/// <summary>
/// Puts an approved reorganisation into effect: units, the paths that row scope rests on, people and accounts in one save, so that everybody is right from the
/// same moment on; the open work follows by its own steps (<see cref="Reorganisation.Timer"/>).
/// </summary>
public sealed class ReorganisationStart(MediationDbContext db, ReorganisationBook book, UnitPaths paths, LeavingPerson leaving, TimeProvider clock)
{
    public async Task BeginAsync(Reorganisation reorganisation, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (reorganisation.Kind == ReorganisationKind.PersonLeft)
        {
            await leaving.LeaveAsync(reorganisation, now, ct);
            reorganisation.Begin(null, string.Empty, string.Empty, now);
        }
        else
        {
            await ChangeUnitsAsync(reorganisation, now, ct);
        }

        if (reorganisation.Part is not null)
        {
            db.Add(DueTimer.Set(Reorganisation.Timer, reorganisation.Id, ReorganisationBook.Chain, now, 0));
        }

        book.Record(SecurityEventKind.ReorganisationBegan, reorganisation);
    }

    private async Task ChangeUnitsAsync(Reorganisation reorganisation, DateTimeOffset now, CancellationToken ct)
    {
        var tree = await book.TreeAsync(ct);
        tree.Root.ChangeTree();
        if (reorganisation.Kind == ReorganisationKind.UnitAdded)
        {
            Add(reorganisation, tree, now);
            return;
        }

        var unit = tree.Of(reorganisation.UnitId!.Value);
        if (reorganisation.Kind == ReorganisationKind.UnitRenamed)
        {
            tree.EnsureMayRename(unit, new UnitWords(unit.Code, reorganisation.Name, reorganisation.NameEn));
            unit.Rename(reorganisation.Name, reorganisation.NameEn);
            reorganisation.Begin(unit.Id, unit.Path, unit.Path, now);
            return;
        }

        await EnsureNoneUnderWayAsync(ct);
        var (from, target, below) = (unit.Path, tree.Of(reorganisation.TargetUnitId!.Value), tree.Below(unit));
        if (reorganisation.Kind == ReorganisationKind.UnitMoved)
        {
            tree.EnsureMayMove(unit, target);
            unit.MoveUnder(target);
        }
        else
        {
            tree.EnsureMayClose(unit, target);
            unit.CloseInto(target, now);
            await MovePeopleAsync(unit.Id, target.Id, ct);
        }

        foreach (var one in below)
        {
            one.Follow(from, unit.Path);
        }

        reorganisation.Begin(unit.Id, from, unit.Path, now);
        await paths.MoveAsync(from, unit.Path, ct);
    }

    private void Add(Reorganisation reorganisation, UnitTree tree, DateTimeOffset now)
    {
        var parent = tree.Of(reorganisation.TargetUnitId!.Value);
        tree.EnsureMayAdd(new UnitWords(reorganisation.Code, reorganisation.Name, reorganisation.NameEn), parent);
        var unit = OrganisationUnit.Create(reorganisation.Code, reorganisation.Name, reorganisation.NameEn, parent);
        db.Add(unit);
        reorganisation.Begin(unit.Id, string.Empty, unit.Path, now);
    }

    /// <summary>Those who are locked, too: their cases are found by their unit.</summary>
    private async Task MovePeopleAsync(Guid from, Guid to, CancellationToken ct)
    {
        foreach (var person in await db.Users.Where(u => u.UnitId == from).ToListAsync(ct))
        {
            person.UnitId = to;
        }
    }

    /// <summary>Paths that another change is about to put right must not change again before.</summary>
    private async Task EnsureNoneUnderWayAsync(CancellationToken ct)
    {
        if (
            await db.Set<Reorganisation>()
                .Where(r => r.Part != null)
                .AnyAsync(
                    r => r.State == ReorganisationState.UnderWay && (r.Kind == ReorganisationKind.UnitMoved || r.Kind == ReorganisationKind.UnitClosed),
                    ct
                )
        )
        {
            throw ReorganisationErrors.AnotherUnderWay();
        }
    }
}
