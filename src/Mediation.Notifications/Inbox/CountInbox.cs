namespace Mediation.Notifications.Inbox;

/// <summary>How much of the own inbox is unread; stands in the frame of every page.</summary>
[OpenToAll("everybody counts one's own only")]
public sealed class CountInbox(MediationDbContext db, CurrentUser user) : Query<CountInbox.Input, CountInbox.Result>, IHaveRoute
{
    /// <summary>Counting stops here.</summary>
    public const int CountedTo = 100;

    private static readonly CompiledQuery<Guid, int> Unread = new(
        (db, me) =>
            db.Set<NotificationCopy>().Where(c => c.UserId == me && c.Channel == NotificationChannel.InApp && c.ReadAt == null).Select(_ => 1).Take(CountedTo)
    );

    public sealed record Input : IInput<Result>;

    /// <param name="Unread">Unread notifications; <see cref="CountedTo"/> means so many or more.</param>
    public sealed record Result(int Unread);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var unread = 0;
        await foreach (var _ in Unread.Run(db, user.Id).WithCancellation(ct))
        {
            unread++;
        }

        return new Result(unread);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, Result>("inbox/unread", () => new Input());
}
