using Mediation.Core.History;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Inbox;
using Mediation.Notifications.Sending;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>What tests of notifications do with the application.</summary>
internal static class NotificationBank
{
    /// <summary>A kind that may wait.</summary>
    public const string Ordinary = ComplaintNotices.Assigned;

    /// <summary>A kind that nobody may miss, which waits for the morning.</summary>
    public const string Important = ComplaintNotices.DutyToday;

    /// <summary>A kind that may not wait.</summary>
    public const string Urgent = Mediation.Ownership.Domain.OwnershipNotices.LeaderNamed;

    /// <summary>A kind that is told to two roles.</summary>
    public const string Alarm = Mediation.Ownership.Domain.OwnershipNotices.Alarm;

    /// <summary>Lets time pass, fires what is due and addresses what that tells.</summary>
    public static async Task PassAsync(this TestApplication app, TimeSpan time)
    {
        app.Clock.Advance(time);
        await app.FireAllTimersAsync();
        await app.DispatchAllAsync();
    }

    /// <summary>Has somebody told something that is about no case, and addresses it.</summary>
    public static async Task NotifyAsync(this TestApplication app, Recipient to, string kind = Ordinary)
    {
        await app.WriteAsync(db =>
        {
            db.Notify(
                new NotificationDraft(
                    kind,
                    to,
                    HistoryChains.Institution,
                    "TS-2026-GZ-000001",
                    "/complaints/TS-2026-GZ-000001",
                    ("by", "王主任"),
                    ("level", RiskLevel.Major),
                    ("acceptBy", app.Now.AddHours(4)),
                    ("dueAt", app.Now.AddDays(1)),
                    ("decideBy", app.Now.AddDays(1))
                ),
                app.Now
            );
            return Task.CompletedTask;
        });
        await app.DispatchAllAsync();
    }

    public static async Task<IReadOnlyList<ListInbox.Row>> InboxAsync(this TestApplication app, MediationUser person, bool? unread = null) =>
        (await app.AsAsync(person, new ListInbox.Input(unread))).Rows;

    public static Task<List<NotificationCopy>> CopiesAsync(this TestApplication app, NotificationChannel? channel = null) =>
        app.ReadAsync(db =>
            db.NotificationCopies.AsNoTracking().Where(c => channel == null || c.Channel == channel).OrderBy(c => c.CreatedAt).ThenBy(c => c.Id).ToListAsync()
        );

    /// <summary>Kinds of what the inbox of a person has, the oldest first.</summary>
    public static async Task<IReadOnlyList<string>> KindsAsync(this TestApplication app, MediationUser person) =>
        [.. (await app.InboxAsync(person)).Select(r => r.Kind).Reverse()];

    /// <summary>Gives a person an e-mail address and a mobile number.</summary>
    public static Task ReachableAsync(this TestApplication app, MediationUser person) =>
        app.WriteAsync(async db =>
        {
            var user = await db.Users.SingleAsync(u => u.Id == person.Id);
            (user.Email, user.PhoneNumber) = ($"{user.UserName}@bank.example", "+8613800138000");
        });

    /// <summary>Changes an account.</summary>
    public static Task ChangeAsync(this TestApplication app, MediationUser person, Action<MediationUser> change) =>
        app.WriteAsync(async db => change(await db.Users.SingleAsync(u => u.Id == person.Id)));
}
