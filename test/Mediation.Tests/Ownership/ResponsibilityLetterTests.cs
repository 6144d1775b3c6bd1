using Mediation.Documents;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Letters;
using static Mediation.Tests.Documents.AnAgreement;
using static Mediation.Tests.Ownership.AnOwnership;

namespace Mediation.Tests.Ownership;

/// <summary>What the responsibility letter of a leader says (领导包案责任书), read from the print.</summary>
public sealed class ResponsibilityLetterTests
{
    private static readonly DateOnly Accepted = new(2026, 3, 16);

    [Fact]
    public void It_names_case_level_and_reasons_leader_duties_limits_and_the_places_to_sign()
    {
        var text = TextOf(Print([]));
        foreach (
            var words in new[]
            {
                "领导包案责任书",
                "编号：TS-2026-GZ-000418-BA01",
                "投诉编号：TS-2026-GZ-000418",
                "包案领导：周明远（副行长）",
                "风险等级：重大",
                "周明远已于2026年3月16日接受包案",
                "投诉请求：退还费用，涉及金额人民币3,280.00元",
                "风险评定52分，理由：60岁及以上；声称联系媒体。",
                "（一）措施：",
                "（二）联系：由包案领导本人与投诉人联系",
                "（三）报告：",
                "（四）销号：",
                "（五）移交：",
                "接受期限：2026年3月16日13时00分",
                "法定处理期限到2026年3月31日（含当日）",
                "接受包案时尚未定下措施",
                "包案领导（签名）：",
                "上一级负责人（签名）：",
                "示例银行广州分行（印章）",
                "模板：领导包案责任书第1版",
            }
        )
        {
            text.ShouldContain(words);
        }

        text.ShouldNotContain("接续");
    }

    [Fact]
    public void The_next_leader_s_names_the_one_it_follows_and_the_measures_so_far()
    {
        var ownership = In(OwnershipState.Accepted);
        var open = ownership.Measure();
        var text = TextOf(Print([ResponsibilityLetter.SentenceOf("回访 *投诉人*\n并记录。", open)], "TS-2026-GZ-000418-BA01"));
        text.ShouldContain("接续TS-2026-GZ-000418-BA01号责任书；原责任书留存备查");
        text.ShouldContain("（一）回访*投诉人*并记录；责任人陈静；完成日期2026年12月1日；未完成。");
        text.ShouldNotContain("尚未定下措施");
    }

    [Theory]
    [InlineData(1, "TS-2026-GZ-000418-BA01")]
    [InlineData(12, "TS-2026-GZ-000418-BA12")]
    public void It_is_numbered_within_its_case(int place, string number) => ResponsibilityLetter.NumberOf("TS-2026-GZ-000418", place).ShouldBe(number);

    private static PrintedDocument Print(string[] measures, string? supersedes = null) =>
        Press.Print(
            ResponsibilityLetter.Template,
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["number"] = "TS-2026-GZ-000418-BA01",
                ["supersedes"] = supersedes,
                ["institution"] = "示例银行广州分行",
                ["complaintNumber"] = "TS-2026-GZ-000418",
                ["handler"] = "陈静",
                ["leader"] = "周明远",
                ["post"] = "副行长",
                ["level"] = "重大",
                ["score"] = 52,
                ["reasons"] = new List<string> { "60 岁及以上", "声称联系媒体" },
                ["product"] = "信用卡分期",
                ["cause"] = "收费争议",
                ["demand"] = "退还费用",
                ["claimed"] = 3280m,
                ["acceptBy"] = "2026年3月16日13时00分",
                ["acceptedAt"] = "2026年3月16日10时12分",
                ["acceptedOn"] = Accepted,
                ["decideBy"] = new DateOnly(2026, 3, 31),
                ["measures"] = measures.ToList(),
                ["issuedOn"] = Accepted,
            },
            new PrintOptions("TS-2026-GZ-000418-BA01", new DateTimeOffset(2026, 3, 16, 2, 12, 0, TimeSpan.Zero), "letter:1:TS-2026-GZ-000418-BA01")
        );
}
