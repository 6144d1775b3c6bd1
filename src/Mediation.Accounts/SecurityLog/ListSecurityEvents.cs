using Mediation.Core.Calendars;

namespace Mediation.Accounts.SecurityLog;

/// <summary>The security log, newest first, a page at a time.</summary>
[RequiresPermission(AccountPermissions.ReadSecurityLog)]
public sealed class ListSecurityEvents(MediationDbContext db, InstitutionTime institution, TimeProvider clock)
    : Query<ListSecurityEvents.Input, ListSecurityEvents.Result>,
        IHaveRoute
{
    private const int PageSize = 100;

    private static readonly InstantOrder<SecurityEvent> Order = new(e => e.At, e => e.Id);
    private const int MostDays = 400;

    /// <param name="Kind">Only what is of this kind.</param>
    /// <param name="UserId">Only what this account did or what concerns it.</param>
    /// <param name="Days">How far back when no first day is named; 30 by default.</param>
    /// <param name="From">First local day.</param>
    /// <param name="To">Last local day.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(
        SecurityEventKind? Kind = null,
        Guid? UserId = null,
        int? Days = null,
        DateOnly? From = null,
        DateOnly? To = null,
        string? After = null,
        string? Before = null
    ) : IInput<Result>;

    /// <param name="Rows">A page of events.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next, string? Previous = null);

    /// <param name="Actor">User name of whoever did it; null when nobody was signed in.</param>
    /// <param name="User">User name of the account concerned.</param>
    /// <param name="BySystem">The operator did it on the command line, or a job.</param>
    public sealed record Row(DateTimeOffset At, SecurityEventKind Kind, string? Actor, bool BySystem, string? User, string Address, string Detail);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Days).InclusiveBetween(1, MostDays).WithErrorCode("Core:NotANumber");
            RuleFor(i => i.From).Must(IsAccepted).WithErrorCode(AcceptedDates.ErrorCode);
            RuleFor(i => i.To).Cascade(CascadeMode.Stop).Must(IsAccepted).WithErrorCode(AcceptedDates.ErrorCode);
            RuleFor(i => i.To).Must((input, to) => to is null || input.From is null || to >= input.From).WithErrorCode("Accounts:PeriodReversed");
        }

        private static bool IsAccepted(DateOnly? day) => day is null || AcceptedDates.Contains(day.Value);
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var events = Within(input);
        events = input.Kind is { } kind ? events.Where(e => e.Kind == kind) : events;
        events = input.UserId is { } id ? events.Where(e => e.UserId == id || e.ActorId == id) : events;
        var request = InstantPageRequest.Of(input.After, input.Before, PageSize);
        var page = request.PageOf(await Order.Read(events, request).ToListAsync(ct), e => new InstantPageKey(e.At, e.Id));
        var ids = page.Rows.SelectMany(e => new[] { e.ActorId, e.UserId }).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.UserName, ct);
        return new Result(
            [.. page.Rows.Select(e => new Row(e.At, e.Kind, NameOf(e.ActorId), e.ActorId == Actor.System.Id, NameOf(e.UserId), e.Address, e.Detail))],
            page.Next,
            page.Previous
        );

        string? NameOf(Guid? id) => id is { } of && of != Actor.System.Id ? names.GetValueOrDefault(of) ?? of.ToString() : null;
    }

    /// <summary>A last day alone shows all before it; without any day what is recent.</summary>
    private IQueryable<SecurityEvent> Within(Input input)
    {
        var since =
            input.From is { } from ? institution.StartOfDay(from)
            : input.To is null || input.Days is not null ? clock.GetUtcNow().AddDays(-(input.Days ?? 30))
            : DateTimeOffset.MinValue;
        var events = db.Set<SecurityEvent>().Where(e => e.At >= since);
        if (input.To is not { } to)
        {
            return events;
        }

        var end = institution.EndOfDay(to);
        return events.Where(e => e.At < end);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("security-events");
}
