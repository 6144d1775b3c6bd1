namespace Mediation.Notifications.Inbox;

/// <summary>Everything in the own inbox up to an instant is read: what came after the reader looked stays unread.</summary>
[OpenToAll("everybody reads one's own only")]
public sealed class ReadAll(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<ReadAll.Input, Done>, IHaveRoute
{
    private const int MostShown = 100;

    /// <param name="Until">What came later stays unread; now when left out.</param>
    /// <param name="Kind">Only this kind; every kind when left out.</param>
    /// <param name="Shown">
    /// What the reader has seen of the minute before that, as far as it is known: nodes date by their own clocks, and what came later may bear an earlier
    /// instant. All of it when left out.
    /// </param>
    public sealed record Input(DateTimeOffset? Until = null, string? Kind = null, IReadOnlyList<Guid>? Shown = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Until).InAcceptedYears();
            RuleFor(i => i.Kind).AtMost(Notification.LongestKind).Readable();
            RuleFor(i => i.Shown).NoMoreThan(MostShown);
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (me, now) = (user.Id, clock.GetUtcNow());
        var (until, kind, shown) = (input.Until ?? now, input.Kind, input.Shown);
        var certain = InboxPosition.LookedAtFrom(until);
        await db
            .NotificationCopies.Where(c => c.UserId == me && c.Channel == NotificationChannel.InApp && c.ReadAt == null && c.CreatedAt <= until)
            .Where(c => kind == null || c.Kind == kind)
            .Where(c => shown == null || c.CreatedAt <= certain || shown.Contains(c.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ReadAt, (DateTimeOffset?)now), ct);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("inbox/readings", (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) => run.NoContentAsync(input, http, ct));
}
