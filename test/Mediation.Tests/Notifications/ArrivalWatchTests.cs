using Mediation.Notifications.Domain;

namespace Mediation.Tests.Notifications;

/// <summary>When somebody asks whether a notification has arrived.</summary>
public sealed class ArrivalWatchTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(NotificationUrgency.Urgent, null, 0.5)]
    [InlineData(NotificationUrgency.Urgent, 1.0, 0.5)]
    [InlineData(NotificationUrgency.Important, null, 24.0)]
    [InlineData(NotificationUrgency.Important, 30.0, 6.0)]
    [InlineData(NotificationUrgency.Normal, 0.25, 0.125)]
    [InlineData(NotificationUrgency.Normal, 72.0, 48.0)]
    [InlineData(NotificationUrgency.Normal, 3.0, 1.5)]
    [InlineData(NotificationUrgency.Normal, null, null)]
    [InlineData(NotificationUrgency.Low, -1.0, null)]
    public void Half_an_hour_for_what_is_urgent_a_day_for_what_is_important_and_a_day_before_a_limit(
        NotificationUrgency urgency,
        double? hoursToLimit,
        double? hours
    ) => ArrivalWatch.Of(urgency, hoursToLimit is { } limit ? Now.AddHours(limit) : null, Now).ShouldBe(hours is { } at ? Now.AddHours(at) : null);
}
