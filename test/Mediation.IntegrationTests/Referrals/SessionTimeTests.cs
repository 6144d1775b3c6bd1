using Mediation.Referrals.CasePage;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Sessions;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>Unusual times are asked about, changes that change nothing are refused, and what somebody did is recorded.</summary>
public sealed class SessionTimeTests
{
    [Fact]
    public async Task A_session_on_a_sunday_night_is_asked_about_with_the_reasons_and_planned_once_it_is_confirmed()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await AppointedAsync(bank);
        var sunday = TestApplication.At("2026-03-22 03:00");
        var asked = await Should.ThrowAsync<BusinessException>(() => PlanAsync(bank, mediation, sunday, ask: true));
        asked.Code.ShouldBe(ReferralErrors.UnusualTimeCode);
        asked.Values["reasons"].ShouldBe(new[] { UnusualTime.RestDay, UnusualTime.OutsideHours });
        await PlanAsync(bank, mediation, sunday, ask: false);
        await PlanAsync(bank, mediation, TestApplication.At("2026-03-23 10:00"), ask: true);
    }

    [Fact]
    public async Task The_same_mediator_and_the_same_time_are_refused_since_nothing_would_change()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await AppointedAsync(bank);
        (await RefusedAsync(() => bank.App.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember)))).ShouldBe("Referrals:SameMediator");
        var at = bank.App.Now.AddDays(1);
        var session = await PlanAsync(bank, mediation, at, ask: false);
        (
            await RefusedAsync(() =>
                bank.App.AsAsync(bank.Staff, new MoveSession.Input(mediation, session, at, 60, SessionManner.Phone, SessionChange.BankAsks, Place: "三方通话"))
            )
        ).ShouldBe("Referrals:SessionUnchanged");
    }

    [Fact]
    public async Task A_length_that_cannot_be_names_what_can()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await AppointedAsync(bank);
        var refused = await Should.ThrowAsync<InvalidInputException>(() =>
            bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, bank.App.Now.AddDays(1), 5, SessionManner.Phone, Place: "三方通话"))
        );
        var error = refused.Errors.ShouldHaveSingleItem();
        (error.Code, error.Values["from"], error.Values["to"]).ShouldBe(("Referrals:MinutesOutOfRange", 10, 480));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whether_the_parties_were_told_of_other_ways_is_what_somebody_recorded(bool explained)
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await AppointedAsync(bank);
        await bank.App.AsAsync(bank.Staff, new FailMediation.Input(mediation, FailureReason.ComplainantRefuses, OtherWaysExplained: explained));
        var entry = (await bank.App.AsAsync(bank.Handler, new GetHistory.Input(id))).First(e => e.Event == nameof(MediationFailed));
        entry.Facts["otherWaysExplained"].GetBoolean().ShouldBe(explained);
    }

    [Fact]
    public async Task Before_acceptance_no_digit_of_the_telephone_is_shown()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await bank.OnDeskAsync();
        (await bank.App.AsAsync(bank.Staff, new GetDeskCase.Input(mediation))).Shared.DialledPhone.ShouldBe("****");
        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        (await bank.App.AsAsync(bank.Staff, new GetDeskCase.Input(mediation))).Shared.DialledPhone.ShouldBe("13800136072");
    }

    [Fact]
    public async Task A_case_is_found_by_the_number_of_its_mediation_and_only_by_who_sees_it()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (_, id) = await bank.OnDeskAsync();
        var number = (await bank.App.AsAsync(bank.Handler, new GetCaseMediation.Input(id))).Mediation!.Number;
        (await FindAsync(bank, bank.Handler, number.ToLowerInvariant())).ShouldBe([id]);
        (await FindAsync(bank, bank.Handler, "TJ-OUT-1999-000001")).ShouldBeEmpty();
        await bank.App.UnitAsync("SH", "HO");
        (await FindAsync(bank, await bank.App.PersonAsync("wangfei", "王菲菲", "SH", MediationRoles.Handler), number)).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<Guid>> FindAsync(MediationTestBank bank, MediationUser reader, string words) =>
        (await bank.App.AsAsync(reader, new ListComplaints.Input(new(Search: words), new()))).Rows.Select(r => r.Id);

    private static async Task<string> RefusedAsync(Func<Task> act) => (await Should.ThrowAsync<BusinessException>(act)).Code;

    private static async Task<(Guid Mediation, Guid Case)> AppointedAsync(MediationTestBank bank)
    {
        var (mediation, id) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await bank.App.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember));
        return (mediation, id);
    }

    private static async Task<Guid> PlanAsync(MediationTestBank bank, Guid mediation, DateTimeOffset startsAt, bool ask) =>
        (
            await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, startsAt, 60, SessionManner.Phone, Place: "三方通话", AskIfUnusual: ask))
        ).SessionId;
}
