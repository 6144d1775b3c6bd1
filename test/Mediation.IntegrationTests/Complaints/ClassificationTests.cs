using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A classification is suggested from what was said, by complaints that the reader may see; the same matter is recognised.</summary>
[OnServerDatabase]
public sealed class ClassificationTests
{
    private static readonly (string Product, string Cause, string Narrative)[] Earlier =
    [
        ("B02.2", "C07", "信用卡分期的手续费没有事先告知，要求退还手续费。"),
        ("B02.2", "C07", "办信用卡分期的时候没有说有手续费，要求退手续费。"),
        ("B12", "C12", "催收电话打到单位和家里，要求停止催收。"),
        ("B03", "C09", "房贷合同里的提前还款违约金没有解释。"),
    ];

    [Fact]
    public async Task The_nearest_complaints_in_scope_suggest_product_and_cause_and_show_the_words_that_speak_for_it()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        await app.UnitAsync("SH", "HO");
        var elsewhere = await app.PersonAsync("wang", "王菲菲", "SH", MediationRoles.Handler);
        List<string> numbers = [];
        foreach (var (product, cause, narrative) in Earlier)
        {
            RegisterComplaint.Input input = new(IntakeChannel.Hotline, "李淑华", product, cause, "D01", narrative, Phone: "13800136072");
            numbers.Add((await app.AsAsync(bank.Handler, input)).Number);
        }

        SuggestClassification.Input typed = new("辦分期的時候沒有說有手續費，現在要求退還手續費");
        var suggested = await app.AsAsync(bank.Handler, typed);
        (suggested.Products[0].Code, suggested.Causes[0].Code).ShouldBe(("B02.2", "C07"));
        suggested.Products[0].Share.ShouldBeGreaterThan(0.8);
        suggested.Cases.Select(c => c.Number).Take(2).ShouldBe(numbers.Take(2), ignoreOrder: true);
        suggested.Cases[0].Words.ShouldContain(w => w.Contains("手續費"), "in the writing of whoever types");
        var other = await app.AsAsync(elsewhere, typed);
        (other.Products.Count, other.Causes.Count, other.Cases.Count).ShouldBe((0, 0, 0));
        (await app.AsAsync(bank.Handler, new SuggestClassification.Input("年费"))).Cases.ShouldBeEmpty("two characters say nothing");

        FindCallerComplaints.Input caller = new("13800136072", Narrative: "办信用卡分期没有说手续费，要求退手续费", ProductCode: "B12", CauseCode: "C12");
        var rows = (await app.AsAsync(bank.Handler, caller)).Rows;
        rows.Where(r => r.MayBeSame).Select(r => r.Number).ShouldBe([numbers[0], numbers[1], numbers[2]], ignoreOrder: true);
        (await app.AsAsync(bank.Handler, new FindCallerComplaints.Input("1380013", WhileTyping: true))).Rows.ShouldBeEmpty("half a number finds nobody");
    }
}
