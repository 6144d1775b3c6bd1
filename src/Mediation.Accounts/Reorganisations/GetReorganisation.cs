using Mediation.Core.Listeners;
using Mediation.Core.Outbox;

namespace Mediation.Accounts.Reorganisations;

/// <summary>A change of the organisation: what was proposed, how far it is, and what went where.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
public sealed class GetReorganisation(MediationDbContext db, ReorganisationBook book, ReorganisationNames names)
    : Query<GetReorganisation.Input, GetReorganisation.Result>,
        IHaveRoute
{
    public sealed record Input(Guid Id) : IInput<Result>;

    /// <param name="Code">Code of a new unit; else empty.</param>
    /// <param name="Names">Name and English name of a new unit, or the new ones; else none.</param>
    /// <param name="DecidedBy">Who approved or refused it; null while nobody did.</param>
    /// <param name="FinishedAt">When all open work had followed.</param>
    /// <param name="Successors">Of a person who leaves: who was chosen for which work.</param>
    /// <param name="Followed">What went where, by kind and new holder.</param>
    /// <param name="Failed">Pieces that could not follow: an operator tries them again, or skips them with a reason.</param>
    public sealed record Result(
        ReorganisationRow Change,
        string Code,
        IReadOnlyList<string> Names,
        string? DecidedBy,
        DateTimeOffset? DecidedAt,
        DateTimeOffset? FinishedAt,
        IReadOnlyList<Successor> Successors,
        IReadOnlyList<Followed> Followed,
        int Failed,
        int Version
    );

    /// <param name="Person">Name of the successor.</param>
    public sealed record Successor(WorkKind Work, string Person);

    /// <param name="Person">Who has it; null where the unit decides, or nobody could be found.</param>
    /// <param name="Unit">Which unit has it; null where that did not change.</param>
    public sealed record Followed(WorkKind Work, string? Person, string? Unit, int Count);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var one = await book.OfAsync(input.Id, ct);
        var counts = await db.Set<FollowedWork>()
            .Where(f => f.ReorganisationId == one.Id)
            .GroupBy(f => new
            {
                f.Work,
                f.PersonId,
                f.UnitId,
            })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        var units = await names.UnitsAsync(ct);
        Guid?[] ids = [one.DecidedBy, .. one.Successors.Select(s => (Guid?)s.PersonId), .. counts.Select(c => c.Key.PersonId)];
        var people = await names.PeopleAsync([.. ids.OfType<Guid>().Distinct()], ct);
        return new Result(
            (await names.RowsAsync([one], ct))[0],
            one.Code,
            [.. new[] { one.Name, one.NameEn }.Where(name => name.Length > 0)],
            one.DecidedBy is { } by ? people.GetValueOrDefault(by) : null,
            one.DecidedAt,
            one.FinishedAt,
            [.. one.Successors.OrderBy(s => s.Work).Select(s => new Successor(s.Work, people.GetValueOrDefault(s.PersonId) ?? string.Empty))],
            [
                .. counts
                    .Select(c => new Followed(
                        c.Key.Work,
                        c.Key.PersonId is { } person ? people.GetValueOrDefault(person) : null,
                        c.Key.UnitId is { } unit ? units.GetValueOrDefault(unit) : null,
                        c.Count
                    ))
                    .OrderBy(f => f.Work)
                    .ThenByDescending(f => f.Count)
                    .ThenBy(f => f.Person, StringComparer.Ordinal),
            ],
            await FollowReorganisation.OpenOf(db.Set<OutboxMessage>(), one.Id).CountAsync(m => m.DeadAt != null, ct),
            one.Version
        );
    }

    public static void Map(ApiRoutes api) => api.MapVersionedQuery<Input, Result>("organisation/changes/{id:guid}", id => new Input(id), r => r.Version);
}
