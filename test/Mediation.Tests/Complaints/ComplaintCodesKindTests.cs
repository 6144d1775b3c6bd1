using System.Text.Json;
using Mediation.Core.Json;
using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints;

/// <summary>A new version of the code lists is held against the one before: what older complaints are counted by stays.</summary>
public sealed class ComplaintCodesKindTests
{
    private static readonly CodeItem Fees = new("C07", "定价收费", "Pricing and fees");
    private static readonly CodeItem Service = new("C01", "服务态度", "Service attitude");
    private static readonly PolicyGround Ground = new(Json(Service, Fees), new DateOnly(2026, 12, 1));

    [Fact]
    public void A_code_that_is_added_renamed_or_retired_is_no_fault() =>
        FaultsIn(Service with { Zh = "服务态度及服务质量" }, Fees with { Retired = true }, new CodeItem("C14.1", "智能客服", "Robot")).ShouldBeEmpty();

    [Fact]
    public void A_code_that_was_removed_stands_twice_or_has_no_word_is_named()
    {
        FaultsIn(Service).ShouldBe(["causes C07 Codes:Removed"]);
        FaultsIn(Service, Fees, Fees).ShouldBe(["causes C07 Codes:Twice"]);
        FaultsIn(Service, Fees with { En = " " }).ShouldBe(["causes C07 Codes:WordMissing"]);
        FaultsIn(Service, Fees, new CodeItem("收费", "收费", "Fees")).ShouldBe(["causes 收费 Codes:CodeForm"]);
        FaultsIn(Service with { Retired = true }, Fees with { Retired = true }).ShouldBe(["causes Codes:NoneOffered"]);
    }

    [Fact]
    public void What_differs_is_named_by_its_code()
    {
        var after = Json(Service, Fees with { Retired = true }, new CodeItem("C14", "智能客服", "Robot"));
        new ComplaintCodesKind()
            .Differences(Ground.Newest, after)
            .ShouldBe([
                new("C07", new("定价收费 / Pricing and fees"), new("定价收费 / Pricing and fees", "Codes:Retired")),
                new("C14", null, new("智能客服 / Robot")),
            ]);
    }

    [Fact]
    public void What_is_no_code_list_is_unreadable() =>
        new ComplaintCodesKind().FaultsIn("{\"causes\":3}", Ground).ShouldHaveSingleItem().Code.ShouldBe("Codes:Unreadable");

    [Fact]
    public void A_retired_code_keeps_its_word_and_is_not_offered()
    {
        ComplaintCodes codes = new([], [Service, Fees with { Retired = true }], []);
        ComplaintCodes.InChinese(codes.Causes, "C07").ShouldBe("定价收费");
        ComplaintCodes.Offers(codes.Causes, "C07").ShouldBeFalse();
        ComplaintCodes.Read(codes.Causes, "定价收费").ShouldBe("定价收费", "what was typed, which is no code");
    }

    [Fact]
    public void A_case_has_the_words_of_its_day_and_of_what_was_coded_with_it_since()
    {
        ComplaintCodes then = new([], [Fees], []);
        var codes = then.And(new ComplaintCodes([], [Fees with { Zh = "价格与收费", Retired = true }, new CodeItem("C14", "智能客服", "Robot")], []));
        (ComplaintCodes.InChinese(codes.Causes, "C07"), ComplaintCodes.InChinese(codes.Causes, "C14")).ShouldBe(("定价收费", "智能客服"));
    }

    private static IEnumerable<string> FaultsIn(params CodeItem[] causes) =>
        new ComplaintCodesKind().FaultsIn(Json(causes), Ground).Select(f => $"{f.Place} {f.Code}");

    private static string Json(params CodeItem[] causes)
    {
        CodeItem[] other = [new("B01", "储蓄", "Savings")];
        return JsonSerializer.Serialize(
            new
            {
                products = other,
                causes,
                demands = other,
            },
            MediationJson.Stored
        );
    }
}
