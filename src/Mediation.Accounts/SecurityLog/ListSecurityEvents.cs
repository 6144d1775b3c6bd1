namespace Mediation.Accounts.SecurityLog;

/// <summary>The security log, newest first, a page at a time.</summary>
[RequiresPermission(AccountPermissions.ReadSecurityLog)]
public sealed class ListSecurityEvents(MediationDbContext db, TimeProvider clock) : Query<ListSecurityEvents.Input, ListSecurityEvents.Result>, IHaveRoute
{
    private const int PageSize = 100;
    private const int MostDays = 400;

    /// <param name="Kind">Only what is of this kind.</param>
    /// <param name="UserId">Only what this account did or what concerns it.</param>
    /// <param name="Days">How far back; 30 by default.</param>
    /// <param name="Skip">How many newer ones were shown already.</param>
    public sealed record Input(SecurityEventKind? Kind = null, Guid? UserId = null, int? Days = null, int? Skip = null) : IInput<Result>;

    /// <param name="Rows">A page of events.</param>
    /// <param name="Next">What the next page skips; null at the end.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, int? Next);

    /// <param name="Actor">User name of whoever did it; null when nobody was signed in.</param>
    /// <param name="User">User name of the account concerned.</param>
    public sealed record Row(DateTimeOffset At, SecurityEventKind Kind, string? Actor, string? User, string Address, string Detail);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Days).InclusiveBetween(1, MostDays).WithErrorCode("Core:NotANumber");
            RuleFor(i => i.Skip).InclusiveBetween(0, 1_000_000).WithErrorCode("Core:NotANumber");
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var since = clock.GetUtcNow().AddDays(-(input.Days ?? 30));
        var events = db.Set<SecurityEvent>().Where(e => e.At >= since);
        events = input.Kind is { } kind ? events.Where(e => e.Kind == kind) : events;
        events = input.UserId is { } id ? events.Where(e => e.UserId == id || e.ActorId == id) : events;
        var page = await events.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip(input.Skip ?? 0).Take(PageSize + 1).ToListAsync(ct);
        var ids = page.SelectMany(e => new[] { e.ActorId, e.UserId }).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.UserName, ct);
        return new Result(
            [.. page.Take(PageSize).Select(e => new Row(e.At, e.Kind, NameOf(e.ActorId), NameOf(e.UserId), e.Address, e.Detail))],
            page.Count > PageSize ? (input.Skip ?? 0) + PageSize : null
        );

        string? NameOf(Guid? id) => id is { } of ? names.GetValueOrDefault(of) ?? of.ToString() : null;
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, Result>("security-events");
}
