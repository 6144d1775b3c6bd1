namespace Mediation.Notifications.Inbox;

/// <summary>The reader opens a notification of the own inbox: it is read from now on.</summary>
[OpenToAll("everybody reads one's own only")]
public sealed class ReadNotification(MediationDbContext db, CurrentUser user, TimeProvider clock)
    : UseCase<ReadNotification.Input, ReadNotification.Result>,
        IHaveRoute
{
    public sealed record Input(Guid CopyId) : IInput<Result>;

    /// <param name="Href">The page where the reader goes on.</param>
    public sealed record Result(string Href);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (me, now) = (user.Id, clock.GetUtcNow());
        var own = db.NotificationCopies.Where(c => c.Id == input.CopyId && c.UserId == me && c.Channel == NotificationChannel.InApp);
        var href = await own.Join(db.Notifications, c => c.NotificationId, n => n.Id, (_, n) => n.Href).SingleOrDefaultAsync(ct);
        if (href is null)
        {
            throw NotificationErrors.NotFound();
        }

        await own.Where(c => c.ReadAt == null || c.IsSettled)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ReadAt, (DateTimeOffset?)now).SetProperty(c => c.IsSettled, false), ct);
        return new Result(href);
    }

    public static void Map(ApiRoutes api) => api.MapBareCommand<Input, Result>("inbox/{id:guid}/reading", id => new Input(id));
}
