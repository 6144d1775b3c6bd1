namespace Mediation.Ownership.Escalation;

/// <summary>Major cases in scope that have no leader, the most serious and the longest alarmed first: nobody is responsible for them.</summary>
[RequiresPermission(OwnershipPermissions.WatchVacancies)]
public sealed class ListVacantOwnerships(MediationDbContext db, CurrentUser user)
    : Query<ListVacantOwnerships.Input, IReadOnlyList<ListVacantOwnerships.Row>>,
        IHaveRoute
{
    public sealed record Input(int Take = 50) : IInput<IReadOnlyList<Row>>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Take).InclusiveBetween(1, 200).WithErrorCode("Core:TakeOutOfRange");
    }

    /// <param name="Alarms">Alarms given so far.</param>
    /// <param name="NextTryAt">When a leader is sought again.</param>
    /// <param name="LastLeader">Who was responsible last; null when nobody ever was.</param>
    public sealed record Row(Guid CaseId, string Number, RiskLevel Level, int Alarms, DateTimeOffset? NextTryAt, string? LastLeader, DateTimeOffset NextDueAt);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct) =>
        await (
            from o in db.Ownerships
            where o.State == OwnershipState.Vacant
            join c in db.Complaints.InScope(user) on o.CaseId equals c.Id
            orderby c.RiskLevel descending, o.Alarms descending, c.Number
            select new Row(
                c.Id,
                c.Number,
                c.RiskLevel,
                o.Alarms,
                o.WaitsUntil,
                o.Namings.OrderByDescending(n => n.Number).Select(n => n.LeaderName).FirstOrDefault(),
                c.NextDueAt
            )
        )
            .Take(input.Take)
            .ToListAsync(ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("vacant-ownerships");
}
