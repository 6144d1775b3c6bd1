namespace Mediation.Ownership.DutyRoster;

/// <summary>Who is on duty at this moment, from the reader's unit up to the head office, holes included.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class GetOnDuty(MediationDbContext db, DutySearch duty, CurrentUser user, TimeProvider clock)
    : Query<GetOnDuty.Input, IReadOnlyList<GetOnDuty.Row>>,
        IHaveRoute
{
    public sealed record Input : IInput<IReadOnlyList<Row>>;

    /// <param name="Person">Null where nobody is on duty.</param>
    /// <param name="IsReader">Whether the reader is on duty there.</param>
    public sealed record Row(string Unit, string? Person, string? Deputy, bool IsReader)
    {
        /// <summary>Telephone of <see cref="Person"/>; null where the account has none.</summary>
        public string? PersonPhone { get; init; }

        /// <summary>Telephone of <see cref="Deputy"/>; null where the account has none.</summary>
        public string? DeputyPhone { get; init; }
    }

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        if (user.Actor.UnitPath is not { } path)
        {
            return [];
        }

        var units = await db.UpwardAsync(path, ct);
        var lines = await duty.LinesAsync(units, clock.GetUtcNow(), ct);
        return
        [
            .. units.Select(u =>
            {
                var line = lines.GetValueOrDefault(u.Path);
                return new Row(
                    u.NameIn(CultureInfo.CurrentUICulture),
                    line?.Person?.Name,
                    line?.Deputy?.Name,
                    line?.Person?.Id == user.Id || (line is not null && line.Deputy?.Id == user.Id)
                )
                {
                    PersonPhone = line?.Person?.Phone,
                    DeputyPhone = line?.Deputy?.Phone,
                };
            }),
        ];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("duty-roster/present", () => new Input());
}
