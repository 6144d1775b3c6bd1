using Mediation.Core.Values;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A work list can be leafed through in both directions and says where one stands.</summary>
[OnEveryDatabase]
public sealed class WorkListTests
{
    [Fact]
    public async Task The_pages_back_are_the_pages_forth_and_each_says_where_it_stands()
    {
        await using var bank = await Bank.OpenAsync();
        var numbers = await RegisterAsync(bank, 5);
        var first = await PageAsync(bank);
        var second = await PageAsync(bank, after: first.Next);
        var third = await PageAsync(bank, after: second.Next);
        Numbers(first, second, third).ShouldBe(numbers);
        (first.Previous, third.Next).ShouldBe((null, null));
        (first.Place, second.Place, third.Place).ShouldBe((new ListPlace(0, 5), new ListPlace(2, 5), new ListPlace(4, 5)));

        var secondAgain = await PageAsync(bank, before: third.Previous);
        var firstAgain = await PageAsync(bank, before: secondAgain.Previous);
        Numbers(firstAgain, secondAgain).ShouldBe(numbers[..4]);
        (firstAgain.Previous, firstAgain.Place, secondAgain.Place).ShouldBe((null, new ListPlace(0, 5), new ListPlace(2, 5)));
        Numbers(await PageAsync(bank, after: firstAgain.Next)).ShouldBe(numbers[2..4]);
    }

    [Fact]
    public async Task Cases_due_at_the_same_instant_are_neither_lost_nor_doubled_on_the_way_back()
    {
        await using var bank = await Bank.OpenAsync();
        var numbers = await RegisterAsync(bank, 4, apart: TimeSpan.Zero);
        var second = await PageAsync(bank, after: (await PageAsync(bank)).Next);
        Numbers(await PageAsync(bank, before: second.Previous), second).ShouldBe(numbers);
    }

    [Fact]
    public async Task Nothing_is_counted_unless_asked_and_a_mangled_key_is_refused_by_its_name()
    {
        await using var bank = await Bank.OpenAsync();
        await RegisterAsync(bank, 1);
        (await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(Open: true), new()))).Place.ShouldBeNull();
        var refused = await Should.ThrowAsync<InvalidInputException>(() => PageAsync(bank, before: "gestern"));
        refused.Errors.ShouldHaveSingleItem().Field.ShouldBe("before");
    }

    [Fact]
    public async Task A_list_behind_a_figure_is_counted_to_the_end_and_says_so()
    {
        await using var bank = await Bank.OpenAsync();
        await RegisterAsync(bank, 3);
        (await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(Open: true), new(ListCounting.Exact, Take: 2)))).Place.ShouldBe(
            new ListPlace(0, 3, IsExact: true)
        );
    }

    [Fact]
    public async Task What_a_search_finds_is_counted_and_paged_forth_and_back()
    {
        await using var bank = await Bank.OpenAsync();
        await RegisterAsync(bank, 3);
        (await SearchAsync(bank, ListCounting.WhileCheap, take: 3)).Place.ShouldBe(new ListPlace(0, 3));
        var more = await SearchAsync(bank, ListCounting.WhileCheap, take: 2);
        (more.Rows.Count, more.Place).ShouldBe((2, new ListPlace(0, 3)));
        var rest = await SearchAsync(bank, ListCounting.WhileCheap, take: 2, after: more.Next);
        (rest.Rows.Count, rest.Place, rest.Next).ShouldBe((1, new ListPlace(2, 3), null));
        Numbers(await SearchAsync(bank, ListCounting.WhileCheap, take: 2, before: rest.Previous)).ShouldBe(Numbers(more));
        (await SearchAsync(bank, ListCounting.Exact, take: 2)).Place.ShouldBe(new ListPlace(0, 3, IsExact: true));
    }

    [Fact]
    public async Task The_statutory_date_of_a_row_and_the_unit_of_its_duties_are_those_of_the_case()
    {
        await using var bank = await Bank.OpenAsync();
        await RegisterAsync(bank, 2);
        var rows = (await PageAsync(bank)).Rows;
        foreach (var row in rows)
        {
            var duties = await bank.App.ReadAsync(db => db.Set<Duty>().Where(d => d.ComplaintId == row.Id).ToListAsync());
            row.LegalDueAt.ShouldBe(duties.Single(d => d.Kind == DutyKinds.Decide).DueAt);
            var path = await bank.App.ReadAsync(db => db.Set<Complaint>().Where(c => c.Id == row.Id).Select(c => c.UnitPath).SingleAsync());
            duties.ShouldAllBe(d => d.UnitPath == path);
        }

        rows.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_left_the_unit_finds_none_of_their_cases_in_the_list_as_none_of_them_opens()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input((await bank.RegisterAsync()).Id));
        var mine = new ListComplaints.Input(new(ComplaintListView.Mine, Open: true), new());
        (await bank.App.AsAsync(bank.Handler, mine)).Rows.Count.ShouldBe(1);
        bank.Handler.UnitId = null;
        (await bank.App.AsAsync(bank.Handler, mine)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_desk_counts_over_all_its_pages_what_is_late_due_soon_and_later_and_counts_only_its_own()
    {
        await using var bank = await Bank.OpenAsync();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var taken = await bank.RegisterAsync();
            await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(taken.Id));
        }

        await bank.RegisterAsync();
        (await CountAsync(bank)).ShouldBe(new CountDesk.Result(0, 0, 2, 0));
        (await bank.App.AsAsync(bank.Handler, new CountDesk.Input(ComplaintListView.Unassigned))).Later.ShouldBe(1);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-24 09:00"));
        (await CountAsync(bank)).ShouldBe(new CountDesk.Result(0, 2, 0, 0));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-04-20 09:00"));
        (await CountAsync(bank)).ShouldBe(new CountDesk.Result(2, 0, 0, 0));
    }

    [Fact]
    public async Task What_is_due_at_the_end_of_today_is_counted_as_due_today_on_every_view_of_the_desk()
    {
        await using var bank = await Bank.OpenAsync();
        var taken = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(taken.Id));
        bank.App.Clock.SetUtcNow(taken.Duties.Single(d => !d.IsLegal).DueAt.AddDays(-7).AddHours(-3));
        (await CountAsync(bank)).ShouldBe(new CountDesk.Result(0, 1, 0, 0));
        bank.App.Clock.SetUtcNow(taken.Duties.Single(d => !d.IsLegal).DueAt.AddHours(-3));
        var due = new CountDesk.Result(1, 0, 0, 0);
        (await CountAsync(bank)).ShouldBe(due);
        (await bank.App.AsAsync(bank.Handler, new CountDesk.Input(ComplaintListView.All))).ShouldBe(due);
    }

    [Fact]
    public async Task Cases_whose_clock_stands_still_come_after_all_that_fall_due_on_every_page_and_back()
    {
        await using var bank = await Bank.OpenAsync();
        var numbers = await RegisterAsync(bank, 5);
        await bank.App.WriteAsync(async db =>
        {
            foreach (var paused in await db.Set<Complaint>().Where(c => c.Number == numbers[0] || c.Number == numbers[2]).ToListAsync())
            {
                db.Entry(paused).Property(c => c.IsClockPaused).CurrentValue = true;
            }
        });
        string[] expected = [numbers[1], numbers[3], numbers[4], numbers[0], numbers[2]];
        var first = await PageAsync(bank);
        var second = await PageAsync(bank, after: first.Next);
        var third = await PageAsync(bank, after: second.Next);
        Numbers(first, second, third).ShouldBe(expected);
        (third.Place, third.Next).ShouldBe((new ListPlace(4, 5), null));
        var secondAgain = await PageAsync(bank, before: third.Previous);
        Numbers(await PageAsync(bank, before: secondAgain.Previous), secondAgain).ShouldBe(expected[..4]);
    }

    private static Task<CountDesk.Result> CountAsync(Bank bank) => bank.App.AsAsync(bank.Handler, new CountDesk.Input());

    private static async Task<string[]> RegisterAsync(Bank bank, int count, TimeSpan? apart = null)
    {
        List<string> numbers = [];
        for (var i = 0; i < count; i++)
        {
            numbers.Add((await bank.RegisterAsync(narrative: $"第 {i} 件，年费。")).Number);
            bank.App.Clock.Advance(apart ?? TimeSpan.FromDays(1));
        }

        return [.. numbers];
    }

    private static Task<ListComplaints.Result> PageAsync(Bank bank, string? after = null, string? before = null) =>
        bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(Open: true), new(ListCounting.WhileCheap, after, Take: 2, before)));

    private static Task<ListComplaints.Result> SearchAsync(Bank bank, ListCounting counting, int take, string? after = null, string? before = null) =>
        bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(Search: "年费"), new(counting, after, take, before)));

    private static string[] Numbers(params ListComplaints.Result[] pages) => [.. pages.SelectMany(p => p.Rows).Select(r => r.Number)];
}
