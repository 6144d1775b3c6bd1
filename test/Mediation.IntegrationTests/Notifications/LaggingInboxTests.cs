using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Inbox;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>What a node whose clock lags puts into an inbox is reported once, and is not marked as read unseen.</summary>
[OnEveryDatabase]
public sealed class LaggingInboxTests
{
    [Fact]
    public async Task What_came_later_and_bears_an_earlier_instant_is_reported_once_and_stays_unread()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("GZ");
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        await app.NotifyAsync(Recipient.Person(person.Id));
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.NotifyAsync(Recipient.Person(person.Id));
        var drawn = (await app.AsAsync(person, new GetInboxChanges.Input())).Position;
        var shown = await app.InboxAsync(person);
        (await app.AsAsync(person, new GetInboxChanges.Input(After: drawn))).Count.ShouldBe(0);

        await using var lagging = TestApplication.On(app.Data, app.Now.AddSeconds(-50));
        await lagging.NotifyAsync(Recipient.Person(person.Id));
        var news = await app.AsAsync(person, new GetInboxChanges.Input(After: drawn));
        (news.Count, news.Lines.Count).ShouldBe((1, 1));
        (await app.AsAsync(person, new GetInboxChanges.Input(After: news.Position))).Count.ShouldBe(0, "once");

        await app.AsAsync(person, new ReadAll.Input(shown[0].At, Shown: [.. shown.Select(row => row.Id)]));
        (await app.InboxAsync(person, unread: true)).ShouldHaveSingleItem().At.ShouldBe(lagging.Now);
        var opened = await app.AsAsync(person, new GetInboxChanges.Input(After: news.Position));
        (opened.Count, opened.Lines.Count).ShouldBe((2, 1));
        await app.AsAsync(person, new ReadAll.Input(shown[0].At));
        (await app.InboxAsync(person, unread: true)).ShouldBeEmpty("without what was shown the instant alone counts");
    }
}
