using Mediation.Core.Search;
using Mediation.Core.Values;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>What a search finds, in which order, and who finds it: the same answers on every database.</summary>
[OnEveryDatabase]
public sealed class SearchTests
{
    [Fact]
    public async Task Words_are_found_in_any_order_script_width_and_case_and_only_where_all_of_them_stand()
    {
        await using var bank = await Bank.OpenAsync();
        var fee = (await bank.RegisterAsync("信用卡分期的时候没有说手续费，一共收了我３２８０元，要求退還。")).Number;
        var loan = (await bank.RegisterAsync("貸款被扣了兩次款，客服說 Visa 卡不能退，一共三次。", complainant: "劉德華")).Number;
        foreach (
            var (words, expected) in new (string, string[])[]
            {
                ("手续费", [fee]),
                ("手續費 退还", [fee]),
                ("退還　3280", [fee]),
                ("一共", [loan, fee]),
                ("贷款", [loan]),
                ("ｖｉｓａ", [loan]),
                ("款", [loan]),
                ("\"扣了两次\"", [loan]),
                ("\"两次扣了\"", []),
                ("贷款 手续费", []),
                ("手费", []),
                ("328", []),
                ("信用卡 pricing", [loan, fee]),
                ("C07", [loan, fee]),
                (fee.ToLowerInvariant(), [fee]),
                (fee[(fee.LastIndexOf('-') + 1)..].TrimStart('0') + " 手续费", [fee]),
                ("刘德华 扣款", []),
                ("刘德华 贷款", [loan]),
                ("劉德華", [loan]),
                ("贷款 李淑华", []),
                ("——", []),
            }
        )
        {
            (await FoundAsync(bank, bank.Handler, words)).ShouldBe(expected, ignoreOrder: true, words);
        }
    }

    [Fact]
    public async Task The_best_answer_comes_first_then_the_newest_and_shows_where_the_words_stand()
    {
        await using var bank = await Bank.OpenAsync();
        var once = (await bank.RegisterAsync("只提了一次年費。")).Number;
        var often = (await bank.RegisterAsync("年费、年费，还是年费。")).Number;
        var onceLater = (await bank.RegisterAsync("也只提了一次年费。")).Number;
        var rows = (await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(Search: "年费"), new(ListCounting.WhileCheap)))).Rows;
        rows.Select(r => r.Number).ShouldBe([often, onceLater, once]);
        rows[2].Snippet!.Parts.ShouldBe([new("只提了一次", false), new("年費", true), new("。", false)]);
        (await FoundAsync(bank, bank.Handler, once)).ShouldBe([once]);
    }

    [Fact]
    public async Task What_very_many_have_is_found_from_the_newest_on()
    {
        await using var bank = await Bank.OpenAsync();
        List<string> numbers = [];
        for (var i = 0; i < 30; i++)
        {
            numbers.Add((await bank.RegisterAsync("分期的手续费没有说，要求退还。")).Number);
        }

        (await FoundAsync(bank, bank.Handler, "手续费 退还")).ShouldBe(Enumerable.Reverse(numbers));
    }

    [Fact]
    public async Task Nobody_finds_what_is_covered_or_out_of_scope_and_a_new_party_is_taken_out_of_the_words()
    {
        await using var bank = await Bank.OpenAsync();
        var registered = await bank.RegisterAsync("经办的欧阳娜娜打电话来，劉淑華也在，要求退还手续费。", complainant: "刘淑华");
        var compliance = await bank.App.PersonAsync("hegui", "何规", "GZ", MediationRoles.Compliance);
        (await FoundAsync(bank, compliance, "手续费")).ShouldBe([registered.Number]);
        (await FoundAsync(bank, compliance, "欧阳娜娜")).ShouldBe([registered.Number]);
        (await FoundAsync(bank, compliance, "淑华")).ShouldBeEmpty();
        await bank.App.UnitAsync("SH", "HO");
        (await FoundAsync(bank, await bank.App.PersonAsync("wangfei", "王菲菲", "SH", MediationRoles.Handler), "手续费")).ShouldBeEmpty();

        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(registered.Id));
        await bank.App.AsAsync(bank.Handler, new AddParty.Input(registered.Id, PartyRole.GroupMember, "歐陽娜娜", Phone: "13900139001"));
        (await FoundAsync(bank, compliance, "欧阳娜娜")).ShouldBeEmpty();
        (await FoundAsync(bank, bank.Handler, "欧阳娜娜")).ShouldBe([registered.Number]);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rebuilt_after_it_was_lost_it_finds_the_same()
    {
        await using var bank = await Bank.OpenAsync();
        var number = (await bank.RegisterAsync("年费没有退。")).Number;
        await bank.App.ReadAsync(db => db.SearchTexts.ExecuteDeleteAsync());
        (await FoundAsync(bank, bank.Handler, "年费")).ShouldBeEmpty();
        var (code, output) = await Verb.RunAsync(bank.App.Data, ["search", "rebuild"]);
        code.ShouldBe(0, output);
        output.ShouldContain("Done: 1 complaints looked at, 1 indexed anew");
        (await FoundAsync(bank, bank.Handler, "年费")).ShouldBe([number]);
        (await Verb.RunAsync(bank.App.Data, ["search", "rebuild"])).Output.ShouldContain("1 complaints looked at, 0 indexed anew");
    }

    [Theory]
    [InlineData("年费 \"退 卡\" vis")]
    [InlineData("TS-2026-GZ-000418")]
    public void Sql_server_looks_for_the_same_tokens(string typed)
    {
        using var sqlServer = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var query = SearchQuery.Of(typed);
        var sql = sqlServer.Search(query).OrderByDescending(t => t.Id).Take(10).ToQueryString();
        foreach (var token in query.Words.SelectMany(w => w.Tokens))
        {
            sql.ShouldContain(token);
        }

        sql.ShouldContain("[core].[search_token]");
    }

    private static async Task<IEnumerable<string>> FoundAsync(Bank bank, MediationUser reader, string words) =>
        (await bank.App.AsAsync(reader, new ListComplaints.Input(new(Search: words), new()))).Rows.Select(r => r.Number);
}
