using Mediation.IntegrationTests.Databases;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Sessions;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>The desk of a mediation body: whose it is, how much lies on it, what is found on it, and its calendar.</summary>
[OnServerDatabase]
public sealed class DeskTests
{
    [Fact]
    public async Task The_desk_has_the_name_of_its_body_and_counts_its_cases_by_state()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        await bank.OnDeskAsync();
        await AppointedAsync(bank);
        var (declined, _) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new DeclineMediation.Input(declined, DeclineReason.NoCapacity));

        var desk = await bank.App.AsAsync(bank.Staff, new GetDeskSummary.Input());
        desk.Body.ShouldBe("广州市金融消费纠纷人民调解委员会");
        (desk.In(DeskView.Inbox), desk.In(DeskView.UnderWay), desk.In(DeskView.Ended), desk.Mine).ShouldBe((1, 1, 1, 0));
        desk.OpenStates.ShouldBe([(MediationState.MediatorAppointed, 1)]);
        (await bank.App.AsAsync(bank.Mediator, new GetDeskSummary.Input())).In(DeskView.Mine).ShouldBe(1);
    }

    [Fact]
    public async Task A_case_is_found_by_its_numbers_and_its_mediator_and_by_the_whole_name_where_the_reader_sees_it()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (masked, _) = await bank.OnDeskAsync();
        var (open, id) = await AppointedAsync(bank);
        var numbers = await bank.App.ReadAsync(db => db.Set<MediationCase>().ToDictionaryAsync(m => m.Id, m => m.Number));
        var complaint = (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Number;

        (await FoundAsync(numbers[masked].ToLowerInvariant())).ShouldBe([masked]);
        (await FoundAsync(complaint)).ShouldBe([open]);
        (await FoundAsync("许文")).ShouldBe([open]);
        (await FoundAsync("李淑华")).ShouldBe([open], "the other one is masked until it is accepted");
        (await FoundAsync("李淑")).ShouldBeEmpty();
        (await FoundAsync("13800136072")).ShouldBeEmpty();
        (await FoundAsync(" ")).ShouldBe([masked], "without words it is the inbox");

        async Task<Guid[]> FoundAsync(string words) => [.. (await bank.App.AsAsync(bank.Staff, new ListDeskCases.Input(Search: words))).Rows.Select(r => r.Id)];
    }

    [Fact]
    public async Task The_sessions_of_the_next_days_stand_in_the_order_of_the_calendar()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await AppointedAsync(bank);
        foreach (var days in new[] { 3, 1, 20 })
        {
            await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, bank.App.Now.AddDays(days), 60, SessionManner.Phone, Place: "三方通话"));
        }

        var planned = await bank.App.AsAsync(bank.Staff, new ListSessions.Input(Days: 14));
        planned.Select(s => s.StartsAt).ShouldBe([bank.App.Now.AddDays(1), bank.App.Now.AddDays(3)]);
        (await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Staff, new ListSessions.Input(Days: 0)))).Errors.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_reader_of_English_reads_the_respondent_by_its_English_name()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await bank.OnDeskAsync();
        var before = CultureInfo.CurrentUICulture;
        (await RespondentAsync()).ShouldBe("HO分行GZ分行");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            (await RespondentAsync()).ShouldBe("HO Branch, GZ Branch");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        async Task<string?> RespondentAsync()
        {
            var row = (await bank.App.AsAsync(bank.Staff, new ListDeskCases.Input())).Rows.Single();
            (await bank.App.AsAsync(bank.Staff, new GetDeskCase.Input(mediation))).Shared.Respondent.ShouldBe(row.Respondent);
            return row.Respondent;
        }
    }

    private static async Task<(Guid Mediation, Guid Case)> AppointedAsync(MediationTestBank bank)
    {
        var (mediation, id) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await bank.App.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember));
        return (mediation, id);
    }
}
