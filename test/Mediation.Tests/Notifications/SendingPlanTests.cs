using System.Globalization;
using Mediation.Notifications.Domain;

namespace Mediation.Tests.Notifications;

/// <summary>By which channels, and from when on, somebody is told.</summary>
public sealed class SendingPlanTests
{
    private static readonly InstitutionTime China = InstitutionTime.Default();
    private static readonly SendingRules Rules = new(new TimeOnly(20, 0), new TimeOnly(8, 0), 10);

    [Fact]
    public void An_urgent_one_goes_at_once_by_every_channel_also_at_night_and_although_it_is_muted() =>
        Plan(NotificationUrgency.Urgent, Somebody(muted: true), "2026-03-16 02:00")
            .ShouldBe([
                new PlannedCopy(NotificationChannel.InApp, At("2026-03-16 02:00")),
                new PlannedCopy(NotificationChannel.Email, At("2026-03-16 02:00")),
                new PlannedCopy(NotificationChannel.Sms, At("2026-03-16 02:00")),
            ]);

    [Fact]
    public void An_important_one_waits_for_the_morning_and_asks_neither_for_a_switch_nor_for_what_is_muted()
    {
        var off = Settings(byEmail: false, bySms: false);
        Plan(NotificationUrgency.Important, Somebody(muted: true, settings: off), "2026-03-16 23:00")
            .ShouldBe([
                new PlannedCopy(NotificationChannel.InApp, At("2026-03-16 23:00")),
                new PlannedCopy(NotificationChannel.Email, At("2026-03-17 08:00")),
                new PlannedCopy(NotificationChannel.Sms, At("2026-03-17 08:00")),
            ]);
        Email(Plan(NotificationUrgency.Important, Somebody(), "2026-03-16 09:00")).ShouldBe(At("2026-03-16 09:00"));
    }

    [Fact]
    public void An_ordinary_e_mail_waits_for_others_by_day_and_for_the_morning_by_night()
    {
        Email(Plan(NotificationUrgency.Normal, Somebody(), "2026-03-16 09:00")).ShouldBe(At("2026-03-16 09:10"));
        Email(Plan(NotificationUrgency.Normal, Somebody(), "2026-03-16 19:49")).ShouldBe(At("2026-03-16 19:59"));
        Email(Plan(NotificationUrgency.Normal, Somebody(), "2026-03-16 19:50")).ShouldBe(At("2026-03-17 08:00"));
        Email(Plan(NotificationUrgency.Normal, Somebody(), "2026-03-17 03:00")).ShouldBe(At("2026-03-17 08:00"));
        Email(Plan(NotificationUrgency.Normal, Somebody(), "2026-03-17 07:55")).ShouldBe(At("2026-03-17 08:05"));
    }

    [Fact]
    public void What_would_come_too_late_in_the_morning_goes_at_once_and_what_is_late_anyhow_waits()
    {
        Email(Plan(NotificationUrgency.Important, Somebody(), "2026-03-16 20:15", deliverBy: "2026-03-17 00:00")).ShouldBe(At("2026-03-16 20:15"));
        Email(Plan(NotificationUrgency.Important, Somebody(), "2026-03-16 20:15", deliverBy: "2026-03-17 08:00")).ShouldBe(At("2026-03-16 20:15"));
        Email(Plan(NotificationUrgency.Important, Somebody(), "2026-03-16 20:15", deliverBy: "2026-03-17 08:01")).ShouldBe(At("2026-03-17 08:00"));
        Email(Plan(NotificationUrgency.Important, Somebody(), "2026-03-16 20:15", deliverBy: "2026-03-16 20:00")).ShouldBe(At("2026-03-17 08:00"));
    }

    [Fact]
    public void One_s_own_quiet_hours_take_the_place_of_those_of_the_bank()
    {
        var nightOwl = Settings(quiet: new QuietHours(new TimeOnly(12, 0), new TimeOnly(14, 0)));
        Email(Plan(NotificationUrgency.Normal, Somebody(settings: nightOwl), "2026-03-16 23:00")).ShouldBe(At("2026-03-16 23:10"));
        Email(Plan(NotificationUrgency.Normal, Somebody(settings: nightOwl), "2026-03-16 12:30")).ShouldBe(At("2026-03-16 14:00"));
        var never = Settings(quiet: new QuietHours(new TimeOnly(0, 0), new TimeOnly(0, 0)));
        Email(Plan(NotificationUrgency.Normal, Somebody(settings: never), "2026-03-16 23:00")).ShouldBe(At("2026-03-16 23:10"));
    }

    [Fact]
    public void A_muted_kind_lies_in_the_inbox_as_if_read_and_goes_nowhere_else() =>
        Plan(NotificationUrgency.Normal, Somebody(muted: true), "2026-03-16 09:00")
            .ShouldBe([new PlannedCopy(NotificationChannel.InApp, At("2026-03-16 09:00"), IsSilent: true)]);

    [Fact]
    public void What_is_low_and_what_comes_during_an_absence_stays_in_the_inbox()
    {
        Plan(NotificationUrgency.Low, Somebody(), "2026-03-16 09:00").ShouldHaveSingleItem().Channel.ShouldBe(NotificationChannel.InApp);
        Plan(NotificationUrgency.Urgent, Somebody() with { IsAway = true }, "2026-03-16 09:00")
            .ShouldHaveSingleItem()
            .Channel.ShouldBe(NotificationChannel.InApp);
    }

    [Fact]
    public void Nothing_goes_where_there_is_no_address_or_the_person_turned_it_off()
    {
        Channels(Somebody() with { Email = null }).ShouldBe([NotificationChannel.InApp, NotificationChannel.Sms]);
        Channels(Somebody() with { Phone = null }).ShouldBe([NotificationChannel.InApp, NotificationChannel.Email]);
        Channels(Somebody(settings: Settings(byEmail: false))).ShouldBe([NotificationChannel.InApp, NotificationChannel.Sms]);
        Channels(Somebody(settings: Settings(bySms: false))).ShouldBe([NotificationChannel.InApp, NotificationChannel.Email]);
    }

    private static IEnumerable<NotificationChannel> Channels(Addressee who) =>
        Plan(NotificationUrgency.Normal, who, "2026-03-16 09:00").Select(copy => copy.Channel);

    private static DateTimeOffset Email(IEnumerable<PlannedCopy> plan) => plan.Single(copy => copy.Channel == NotificationChannel.Email).SendFrom;

    private static IReadOnlyList<PlannedCopy> Plan(NotificationUrgency urgency, Addressee who, string now, string? deliverBy = null) =>
        SendingPlan.Of(
            new("a.b", urgency, [NotificationChannel.Email, NotificationChannel.Sms], Words, Words),
            who,
            Rules,
            deliverBy is null ? null : At(deliverBy),
            At(now),
            China
        );

    private static NotificationWords Words => new("t", "x", "s");

    private static Addressee Somebody(bool muted = false, NotificationSettings? settings = null) =>
        new(Guid.Empty, "王芳", "wang.fang@bank.example", "+8613800138000", null, false, settings, muted ? ["a.b"] : []);

    private static NotificationSettings Settings(bool byEmail = true, bool bySms = true, QuietHours? quiet = null)
    {
        var settings = NotificationSettings.For(Guid.Empty);
        settings.Change(TextCatalog.Chinese, byEmail, bySms, quiet);
        return settings;
    }

    private static DateTimeOffset At(string local) =>
        China.At(DateOnly.Parse(local[..10], CultureInfo.InvariantCulture), TimeOnly.Parse(local[11..], CultureInfo.InvariantCulture));
}
