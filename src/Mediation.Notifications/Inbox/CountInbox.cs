using Mediation.Notifications.Letters;

namespace Mediation.Notifications.Inbox;

/// <summary>What waits for the user: unread notifications, and letters to post. Stands in the frame of every page, so both are one statement.</summary>
[OpenToAll("everybody counts one's own only")]
public sealed class CountInbox(MediationDbContext db, CurrentUser user, ICaseDirectory cases) : Query<CountInbox.Input, CountInbox.Result>, IHaveRoute
{
    private static readonly CompiledQuery<Guid, string?, string?, string?, Result> Waiting = new(
        (db, me, own, from, end) =>
            db
                .Users.Where(u => u.Id == me)
                .Select(u => new Result(
                    db.Set<NotificationCopy>().Count(c => c.UserId == me && c.Channel == NotificationChannel.InApp && c.ReadAt == null && !c.IsSilent),
                    own == null
                        ? 0
                        : db.Set<NotificationCopy>()
                            .Count(c =>
                                c.Channel == NotificationChannel.Letter
                                && c.State == CopyState.Waiting
                                && (c.UnitPath == own || (string.Compare(c.UnitPath, from) >= 0 && string.Compare(c.UnitPath, end) < 0))
                            )
                ))
    );

    /// <summary>Where the frame of a page that stays open asks again.</summary>
    public const string Address = "/api/v1/inbox/unread";

    public sealed record Input : IInput<Result>;

    /// <param name="Unread">Unread notifications.</param>
    /// <param name="Letters">Letters that wait for somebody of the user's units to post them.</param>
    public sealed record Result(int Unread, int Letters);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (own, from, end) = user.May(NotificationPermissions.PostLetters) ? LetterScope.PathsOf(user.Actor) : (null, null, null);
        var found = await Waiting.Run(db, user.Id, own, from, end).SingleOrDefaultAsync(ct) ?? new Result(0, 0);

        // Where there are some, those of cases from which the person is kept away are left out, as the list does.
        return found.Letters == 0
            ? found
            : found with
            {
                Letters = await db.NotificationCopies.LettersOf(user, cases).CountAsync(c => c.State == CopyState.Waiting, ct),
            };
    }

    /// <remarks>A page asks by itself: that nobody does anything must still end the session.</remarks>
    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("inbox/unread", () => new Input()).WithMetadata(new NoSessionUse());
}
