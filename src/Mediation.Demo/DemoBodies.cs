using Mediation.Documents.Domain;
using Mediation.Referrals.Domain;

namespace Mediation.Demo;

/// <summary>A person of a demo body.</summary>
/// <param name="IsMediator">On the panel; otherwise centre staff.</param>
/// <param name="FormerEmployer">Where the mediator once worked, or null.</param>
public sealed record DemoBodyPerson(string UserName, string Name, bool IsMediator, string? FormerEmployer = null);

/// <summary>The three bodies with which the demo bank works, modelled on public facts; licence and agreement numbers are made up.</summary>
public static class DemoBodies
{
    public static IReadOnlyList<(MediationBody Body, IReadOnlyList<DemoBodyPerson> People)> Make()
    {
        var guangzhou = MediationBody.Create(
            "GZJTW",
            "广州市金融消费纠纷人民调解委员会",
            "Guangzhou Financial Consumption People's Mediation Committee",
            BodyKind.PeoplesCommittee,
            "DEMO-440100-001",
            "广东广州",
            "020-00000001，广州市越秀区示例路 1 号",
            NumberPattern.Parse("（{year}）穗金人调字第{n:000000}号")
        );
        var shanghai = MediationBody.Create(
            "SHTJ",
            "上海市金融消费纠纷调解中心",
            "Shanghai Financial Consumption Mediation Centre",
            BodyKind.IndustryCentre,
            "DEMO-310000-001",
            "上海",
            "021-00000001，上海市示例路 2 号",
            NumberPattern.Parse("（{year}）沪金调字第{n:000000}号")
        );
        var zhenghe = MediationBody.Create(
            "GDZH",
            "广东正和银行业保险业消费者权益保护中心",
            "Guangdong Zhenghe Consumer Protection Centre",
            BodyKind.NonProfitCentre,
            "DEMO-440000-001",
            "广东",
            "020-00000002，广州市天河区示例路 3 号",
            NumberPattern.Parse("（{year}）粤正调字第{n:000000}号")
        );
        foreach (var body in new[] { guangzhou, shanghai, zhenghe })
        {
            body.AddRoom("一号调解室");
            body.AddRoom("二号调解室");
        }

        return
        [
            (guangzhou, [new("liangyin", "梁音", false), new("xuwen", "许文", true), new("guoli", "郭立", true, "示例银行")]),
            (shanghai, [new("shenlan", "沈岚", false), new("chensi", "陈思", true)]),
            (zhenghe, [new("wuxia", "吴霞", false), new("linwan", "林婉", true), new("heyong", "何勇", true)]),
        ];
    }

    /// <summary>Agreements as signed a year before the demo begins.</summary>
    public static IEnumerable<CooperationAgreement> Agreements(IReadOnlyList<MediationBody> bodies, DateOnly signedOn)
    {
        string[] local = ["GZ", "CC"];
        string[] shanghai = ["SH", "CC"];
        yield return Sign("GZJTW", local, ["B02", "B03", "B04", "B09"], 200_000m);
        yield return Sign("SHTJ", shanghai, [], 500_000m);
        yield return Sign("GDZH", local, ["B02", "B12"], 100_000m);

        CooperationAgreement Sign(string code, string[] scope, string[] products, decimal amountTo) =>
            CooperationAgreement.Sign(
                bodies.Single(b => b.Code == code),
                $"HZ-{code}-001",
                new CooperationConditions(signedOn, signedOn, signedOn.AddYears(5), products, scope, 0m, amountTo, AcceptanceDays: 2)
            );
    }
}
