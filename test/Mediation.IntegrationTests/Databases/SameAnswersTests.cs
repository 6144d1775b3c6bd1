namespace Mediation.IntegrationTests.Databases;

/// <summary>What SQLite cannot order, compare or add by itself, each database must answer alike.</summary>
public sealed class SameAnswersTests
{
    private static readonly decimal?[] Amounts = [9.99m, 10m, 100m, 1000.01m, 0m, null, 0.1m, 0.2m];

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task Money_is_compared_ordered_and_added_exactly(DatabaseProvider provider)
    {
        await using var bank = await BankAsync(provider);
        (
            await bank.ReadAsync(db =>
                db.Complaints.Where(c => c.ClaimedAmount != null).OrderBy(c => c.ClaimedAmount).Select(c => c.ClaimedAmount).ToListAsync()
            )
        ).ShouldBe([0m, 0.1m, 0.2m, 9.99m, 10m, 100m, 1000.01m]);
        (await bank.ReadAsync(db => db.Complaints.CountAsync(c => c.ClaimedAmount >= 10m))).ShouldBe(3);
        (await bank.ReadAsync(db => db.Complaints.SumAsync(c => c.ClaimedAmount))).ShouldBe(1120.30m);
        (await bank.ReadAsync(db => db.Complaints.GroupBy(c => c.ProductCode).Select(g => g.Sum(c => c.ClaimedAmount)).SingleAsync())).ShouldBe(1120.30m);
    }

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task Instants_are_compared_to_the_microsecond_whatever_their_offset(DatabaseProvider provider)
    {
        await using var bank = await BankAsync(provider);
        var ordered = await bank.ReadAsync(db => db.Complaints.OrderBy(c => c.ReceivedAt).Select(c => c.ReceivedAt).ToListAsync());
        ordered.ShouldBe(ordered.Order());
        ordered.ShouldAllBe(at => at.Offset == TimeSpan.Zero);
        var third = ordered[2];
        (await bank.ReadAsync(db => db.Complaints.CountAsync(c => c.ReceivedAt < third))).ShouldBe(2);
        var sameInShanghai = third.ToOffset(TimeSpan.FromHours(8));
        (await bank.ReadAsync(db => db.Complaints.CountAsync(c => c.ReceivedAt == sameInShanghai))).ShouldBe(1);
        var justAfter = third.AddMicroseconds(1);
        (await bank.ReadAsync(db => db.Complaints.CountAsync(c => c.ReceivedAt >= third && c.ReceivedAt < justAfter))).ShouldBe(1);
    }

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task Rare_characters_and_long_text_come_back_as_they_went_in(DatabaseProvider provider)
    {
        await using var bank = await BankAsync(provider);
        (await bank.Data.PersonsAsync()).Count(p => p.Name == "𠮷田㛃").ShouldBe(Amounts.Length);
        var mark = bank.Data.Index().OfName("𠮷田㛃");
        (await bank.ReadAsync(db => db.Parties.CountAsync(p => p.NameMark == mark))).ShouldBe(Amounts.Length);
        (await bank.ReadAsync(db => db.Complaints.MaxAsync(c => c.Narrative.Length))).ShouldBeGreaterThan(5000);
    }

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task Case_numbers_compare_by_code_point_and_the_list_pages_by_them(DatabaseProvider provider)
    {
        await using var bank = await BankAsync(provider);
        var numbers = await bank.ReadAsync(db => db.Complaints.OrderBy(c => c.Number).Select(c => c.Number).ToListAsync());
        numbers.ShouldBe(numbers.Order(StringComparer.Ordinal));
        (await bank.ReadAsync(db => db.Complaints.CountAsync(c => string.Compare(c.Number, numbers[3]) > 0))).ShouldBe(numbers.Count - 4);

        List<string> paged = [];
        string? after = null;
        do
        {
            var page = await bank.AsSystemAsync(new ListComplaints.Input(new(Open: true), new(After: after, Take: 3)));
            paged.AddRange(page.Rows.Select(r => r.Number));
            after = page.Next;
        } while (after is not null);
        paged.Count.ShouldBe(Amounts.Length);
        paged.Distinct().Count().ShouldBe(Amounts.Length);
    }

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task Risk_levels_are_compared_by_their_rank(DatabaseProvider provider)
    {
        await using var bank = await BankAsync(provider);
        var all = await bank.ReadAsync(db => db.Complaints.Select(c => c.RiskLevel).ToListAsync());
        (await bank.ReadAsync(db => db.Complaints.CountAsync(c => c.RiskLevel >= RiskLevel.Elevated))).ShouldBe(all.Count(l => l >= RiskLevel.Elevated));
    }

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task Eight_who_register_at_once_get_eight_numbers_and_the_chains_hold(DatabaseProvider provider)
    {
        await using var bank = await BankAsync(provider);
        var person = await bank.ReadAsync(db => db.Users.AsNoTracking().SingleAsync(u => u.UserName == "chenjing"));
        var registered = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bank.AsAsync(person, A(5m, TestApplication.At("2026-03-16 08:00")))));
        registered
            .Select(r => int.Parse(r.Number[^6..], System.Globalization.CultureInfo.InvariantCulture))
            .Order()
            .ShouldBe(Enumerable.Range(Amounts.Length + 1, 8));
        (await bank.AuditAsync()).ShouldBeEmpty();
    }

    private static async Task<TestApplication> BankAsync(DatabaseProvider provider)
    {
        var app = await TestApplication.OpenAsync("2026-03-16 09:00", provider);
        await app.UnitAsync("HO");
        await app.UnitAsync("GZ", "HO");
        MediationUser handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        foreach (var (amount, i) in Amounts.Select((a, i) => (a, i)))
        {
            await app.AsAsync(handler, A(amount, TestApplication.At("2026-03-16 08:00").AddMicroseconds((i * 7919) % 1000)));
        }

        return app;
    }

    private static RegisterComplaint.Input A(decimal? amount, DateTimeOffset receivedAt) =>
        new(IntakeChannel.Hotline, "𠮷田㛃", "B02.2", "C07", "D01", string.Concat(Enumerable.Repeat("年费争议。", 1200)), amount, ReceivedAt: receivedAt);
}
