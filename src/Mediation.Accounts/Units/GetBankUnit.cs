using Mediation.Accounts.Reorganisations;

namespace Mediation.Accounts.Units;

/// <summary>A unit, and what a change of it would touch: people and open work, of the units below it as well.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
public sealed class GetBankUnit(MediationDbContext db, ReorganisationBook book, ReorganisedWorkBook works)
    : Query<GetBankUnit.Input, GetBankUnit.Result>,
        IHaveRoute
{
    public sealed record Input(Guid UnitId) : IInput<Result>;

    /// <param name="Parent">The unit above it; of a closed one its successor; null for the head office.</param>
    /// <param name="ClosedAt">Since when it is closed.</param>
    /// <param name="OpenSubunits">Units below it that are not closed; with any it cannot be closed.</param>
    /// <param name="People">Who belongs to it or to a unit below it.</param>
    /// <param name="Work">Open work there, by kind.</param>
    /// <param name="Parents">Units below which it can be moved; none for one that cannot move.</param>
    /// <param name="Successors">Units into which it can be closed; none for one that cannot.</param>
    /// <param name="Waiting">Change that is proposed or under way; null where there is none.</param>
    public sealed record Result(
        Guid Id,
        string Code,
        string Name,
        string NameEn,
        UnitChoice? Parent,
        DateTimeOffset? ClosedAt,
        int OpenSubunits,
        int People,
        IReadOnlyList<WorkCount> Work,
        IReadOnlyList<UnitChoice> Parents,
        IReadOnlyList<UnitChoice> Successors,
        Guid? Waiting
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var tree = await book.TreeAsync(ct);
        var unit = tree.Of(input.UnitId);
        var below = tree.Below(unit);
        Guid[] ids = [unit.Id, .. below.Select(u => u.Id)];
        var stays = unit.IsClosed || unit.ParentId is null;
        var open = below.Count(u => !u.IsClosed);
        return new Result(
            unit.Id,
            unit.Code,
            unit.Name,
            unit.NameEn,
            unit.ParentId is { } parent ? UnitChoice.Of(tree.Of(parent)) : null,
            unit.ClosedAt,
            open,
            await db.Users.CountAsync(u => u.UnitId != null && u.LeftAt == null && ids.Contains(u.UnitId.Value), ct),
            await works.CountAsync(WorkOwner.Unit(unit.Path), ct),
            stays ? [] : [.. tree.ParentsFor(unit).Select(UnitChoice.Of)],
            stays || open > 0 ? [] : [.. tree.SuccessorsFor(unit).Select(UnitChoice.Of)],
            (await book.OpenAsync(unit.Id, null, ct))?.Id
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("organisation/units/{id:guid}", id => new Input(id));
}

/// <summary>A unit that can be chosen.</summary>
/// <param name="Name">In the reader's language.</param>
public sealed record UnitChoice(Guid Id, string Code, string Name)
{
    internal static UnitChoice Of(OrganisationUnit unit) => new(unit.Id, unit.Code, unit.NameIn(CultureInfo.CurrentUICulture));
}
