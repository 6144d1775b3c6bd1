using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Referrals;
using Mediation.Notifications.Domain;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;
using Mediation.Referrals.Sessions;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>Who is told what of a mediation: the handler, the body's people, and the complainant.</summary>
[OnServerDatabase]
public sealed class ReferralNoticesTests
{
    [Fact]
    public async Task Each_side_is_told_what_the_other_does_until_the_agreement()
    {
        await using var bank = await OpenAsync();
        var (mediation, id) = await bank.HeldAsync();
        await bank.App.DispatchAllAsync();
        var second = (
            await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, bank.App.Now.AddDays(1), 60, SessionManner.Phone, Place: "三方通话"))
        ).SessionId;
        await bank.App.AsAsync(
            bank.Staff,
            new MoveSession.Input(mediation, second, bank.App.Now.AddDays(2), 60, SessionManner.Phone, SessionChange.BankAsks, Place: "三方通话")
        );
        await bank.App.AsAsync(bank.Staff, new CancelSession.Input(mediation, second, SessionChange.BankAsks));
        await bank.App.AsAsync(
            bank.Mediator,
            new RecordOutcome.Input(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", 3000m, 5, Terms: "再无其他纠纷。")
        );
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(bank.Handler))
            .Where(IsOfReferrals)
            .ShouldBe(
                [
                    ReferralNotices.Accepted,
                    ReferralNotices.SessionSet,
                    ReferralNotices.SessionSet,
                    ReferralNotices.SessionMoved,
                    ReferralNotices.SessionCancelled,
                    ReferralNotices.Agreed,
                ],
                ignoreOrder: true
            );
        (await bank.App.KindsAsync(bank.Staff)).ShouldBe([ReferralNotices.Received]);
        (await bank.App.KindsAsync(bank.Mediator)).ShouldBe(
            [ReferralNotices.Appointed, ReferralNotices.SessionSet, ReferralNotices.SessionSet, ReferralNotices.SessionMoved, ReferralNotices.SessionCancelled],
            ignoreOrder: true
        );
        (await bank.App.InboxAsync(bank.Mediator)).ShouldAllBe(r => r.Href == $"/centre/cases/{mediation}" && r.Number.StartsWith("TJ-"));
        var told = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(id))).Rows;
        told.Where(r => r.Copies.Any(c => c.Channel == NotificationChannel.Sms))
            .Select(r => r.Kind)
            .ShouldBe(
                [ReferralNotices.InvitedToSession, ReferralNotices.SessionOff],
                ignoreOrder: true,
                customMessage: "what was moved and cancelled before it left is not sent"
            );
        told.SelectMany(r => r.Copies).Where(c => c.IsOfBody).ShouldAllBe(c => c.Name == null && c.Address == null);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_handler_is_told_when_the_body_declines_is_late_or_ends_it_without_agreement_and_the_body_when_the_bank_takes_it_back()
    {
        await using var bank = await OpenAsync();
        var (declined, _) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new DeclineMediation.Input(declined, DeclineReason.NoCapacity));
        var (failed, _) = await bank.HeldAsync(complainant: "王秀英");
        await bank.App.AsAsync(bank.Staff, new FailMediation.Input(failed, FailureReason.NoAgreement, OtherWaysExplained: true));
        var (withdrawn, _) = await bank.OnDeskAsync(complainant: "赵大妈");
        bank.App.Clock.Advance(TimeSpan.FromDays(10));
        await bank.App.FireAllTimersAsync();
        await bank.App.AsAsync(bank.Handler, new WithdrawReferral.Input(withdrawn, WithdrawalReason.WrongBody));
        await bank.App.DispatchAllAsync();
        var kinds = await bank.App.KindsAsync(bank.Handler);
        foreach (var kind in new[] { ReferralNotices.Declined, ReferralNotices.Failed, ReferralNotices.Overdue })
        {
            kinds.ShouldContain(kind);
        }

        (await bank.App.KindsAsync(bank.Staff)).ShouldContain(ReferralNotices.Withdrawn);
    }

    [Fact]
    public async Task A_session_that_is_set_and_moved_at_night_reaches_the_complainant_in_the_morning_at_its_new_time_only()
    {
        await using var bank = await OpenAsync("2026-03-16 14:00");
        var (mediation, _) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await bank.App.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-16 20:30"));
        var session = (
            await bank.App.AsAsync(
                bank.Staff,
                new ScheduleSession.Input(mediation, TestApplication.At("2026-03-18 10:00"), 60, SessionManner.Phone, Place: "三方通话")
            )
        ).SessionId;
        await bank.App.DispatchAllAsync();
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-16 21:00"));
        await bank.App.AsAsync(
            bank.Staff,
            new MoveSession.Input(
                mediation,
                session,
                TestApplication.At("2026-03-19 15:00"),
                60,
                SessionManner.Phone,
                SessionChange.BankAsks,
                Place: "三方通话"
            )
        );
        await bank.App.DispatchAllAsync();
        await bank.App.SendAsync();
        Messages(bank.App).ShouldBeEmpty();
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-17 08:00"));
        await bank.App.FireAllTimersAsync();
        await bank.App.SendAsync();
        var texts = Messages(bank.App).Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("text").GetString()!).ToList();
        texts.ShouldHaveSingleItem("nobody is invited to what was moved").ShouldContain("3 月 19 日");

        await bank.App.AsAsync(bank.Staff, new CancelSession.Input(mediation, session, SessionChange.BankAsks));
        await bank.App.DispatchAllAsync();
        await bank.App.SendAsync();
        Messages(bank.App).Length.ShouldBe(2);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_complainant_is_told_where_the_room_is_and_of_a_call_only_the_call()
    {
        await using var bank = await OpenAsync();
        var (mediation, id) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await bank.App.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember));
        var room = await bank.App.ReadAsync(db => db.Set<MeetingRoom>().OrderBy(r => r.Name).FirstAsync());
        var at = TestApplication.At("2026-03-18 10:00");
        await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, at, 60, SessionManner.Room, room.Id));
        await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, at.AddDays(1), 60, SessionManner.Phone, Place: "三方通话"));
        await bank.App.DispatchAllAsync();
        var told = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(id)))
            .Rows.Where(r => r.Kind == ReferralNotices.InvitedToSession)
            .ToList();
        told.Count.ShouldBe(2);
        told[1].Text.ShouldContain($"地点：{room.Name}（020-00000001，广州市越秀区示例路 1 号）。");
        told[0].Text.ShouldContain("地点：三方通话。");
        (await bank.App.KindsAsync(bank.Staff)).ShouldBe([ReferralNotices.Received]);
        (await bank.App.InboxAsync(bank.Staff, unread: true)).ShouldBeEmpty("who accepted it has read that it arrived");
    }

    private static string[] Messages(TestApplication app) =>
        Directory.Exists(Path.Combine(app.Data.Folder, "outgoing", "sms")) ? Directory.GetFiles(Path.Combine(app.Data.Folder, "outgoing", "sms")) : [];

    private static bool IsOfReferrals(string kind) => kind.StartsWith("referrals.", StringComparison.Ordinal);

    private static async Task<MediationTestBank> OpenAsync(string now = "2026-03-16 09:00")
    {
        var bank = await MediationTestBank.OpenAsync(now);
        foreach (var person in new[] { bank.Staff, bank.Mediator })
        {
            var body = person.BodyId;
            await bank.App.ChangeAsync(person, u => u.BodyId = body);
        }

        return bank;
    }
}
