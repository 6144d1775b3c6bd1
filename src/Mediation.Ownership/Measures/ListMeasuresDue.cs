namespace Mediation.Ownership.Measures;

/// <summary>What the user still owes on measures, the nearest day first.</summary>
[RequiresPermission(OwnershipPermissions.CompleteMeasure)]
public sealed class ListMeasuresDue(MediationDbContext db, CurrentUser user) : Query<ListMeasuresDue.Input, IReadOnlyList<DueMeasure>>, IHaveRoute
{
    public sealed record Input(int Take = 50) : IInput<IReadOnlyList<DueMeasure>>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Take).InclusiveBetween(1, 200).WithErrorCode("Core:TakeOutOfRange");
    }

    private static readonly ScopedQuery<OwnershipState, int, DueMeasure> Due = new(
        (db, me, unit, path, end, lifted, take) =>
            (
                from m in db.Set<OwnershipMeasure>().Where(OwnershipMeasure.StillOpen)
                join o in db.Set<LeaderOwnership>() on m.OwnershipId equals o.Id
                join c in db.Set<Complaint>() on o.CaseId equals c.Id
                where m.OwnerId == me && o.State != lifted && ScopeTemplate.Includes(c, me, unit, path, end)
                orderby m.DueOn, c.Number
                select new DueMeasure(m.Id, c.Id, c.Number, m.Title, m.DueOn, m.State)
            ).Take(take)
    );

    public override async Task<IReadOnlyList<DueMeasure>> RunAsync(Input input, CancellationToken ct) =>
        await Due.Run(db, user, OwnershipState.Lifted, input.Take).ToListAsync(ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<DueMeasure>>("measures");
}

/// <summary>A measure the user owes.</summary>
public sealed record DueMeasure(Guid Id, Guid CaseId, string Number, string Title, DateOnly DueOn, MeasureState State);
