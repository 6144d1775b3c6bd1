using Mediation.Documents;

namespace Mediation.Tests.Documents;

/// <summary>A letter of a complaint as it is printed in these tests.</summary>
internal static class ALetter
{
    public const string Number = "TS-2026-GZ-000418-JD01";

    /// <summary>What the remedies against a branch's decision have to name.</summary>
    public static readonly string[] Remedies = ["核查", "示例银行总行", "监管", "12378", "调解", "仲裁", "人民法院"];

    public static PrintOptions Options(params string[] remedies) =>
        new(Number, new DateTimeOffset(2026, 3, 16, 2, 0, 0, TimeSpan.Zero), "letter:test") { Remedies = remedies };

    public static Dictionary<string, object?> Addressee(string name, string? address, string? role = null) =>
        new(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["address"] = address,
            ["role"] = role,
        };

    /// <summary>All fields that any template of a letter has.</summary>
    public static Dictionary<string, object?> Model(
        string name = "李淑华",
        string? address = "广东省广州市荔湾区龙津东路 120 号",
        string reasons = "经调取办理时的录音，我行人员没有逐项说明分期手续费的收取标准。",
        string? superior = "示例银行总行"
    ) =>
        new(StringComparer.Ordinal)
        {
            ["number"] = Number,
            ["complaintNumber"] = "TS-2026-GZ-000418",
            ["to"] = Addressee(name, address),
            ["complainant"] = name,
            ["you"] = "您",
            ["institution"] = "示例银行广州分行",
            ["issuedOn"] = new DateOnly(2026, 3, 16),
            ["phone"] = "95508",
            ["receivedOn"] = new DateOnly(2026, 3, 2),
            ["channel"] = "热线",
            ["product"] = "信用卡分期",
            ["demand"] = "退还费用",
            ["claimed"] = 3280m,
            ["narrative"] = "分期的时候没有说手续费。\n要求全部退还。",
            ["decideBy"] = new DateOnly(2026, 3, 31),
            ["materials"] = "身份证件、合同、票据、聊天记录等证据",
            ["details"] = "请提供办理分期时的短信。",
            ["replyBy"] = new DateOnly(2026, 3, 25),
            ["oldDue"] = new DateOnly(2026, 3, 17),
            ["newDue"] = new DateOnly(2026, 4, 1),
            ["days"] = 30,
            ["article"] = "《银行业保险业消费投诉处理管理办法》第十八条",
            ["approver"] = "示例银行总行消费者权益保护部总经理",
            ["ground"] = "同一投诉重复提出，没有新的事实和理由",
            ["reasons"] = reasons,
            ["outcome"] = "PartlyGranted",
            ["granted"] = 1640m,
            ["decidedOn"] = new DateOnly(2026, 3, 16),
            ["superior"] = superior,
            ["reviewDays"] = 30,
            ["applyBy"] = superior is null ? null : new DateOnly(2026, 4, 15),
            ["withdrawnOn"] = new DateOnly(2026, 3, 10),
            ["verifiedOn"] = new DateOnly(2026, 3, 11),
            ["verifiedBy"] = "陈静",
            ["verifiedManner"] = "电话",
            ["verifiedHow"] = "回拨登记电话，本人确认",
            ["reviewedUnit"] = "示例银行广州分行",
            ["reviewed"] = "TS-2026-GZ-000418-JD01",
            ["company"] = "示例人寿保险股份有限公司",
            ["companyKind"] = "保险公司",
            ["sentOn"] = new DateOnly(2026, 3, 9),
            ["sentHow"] = "行业转办平台，编号 0309",
            ["leadingNumber"] = "TS-2026-GZ-000400",
            ["mergedOn"] = new DateOnly(2026, 3, 9),
            ["appliedOn"] = new DateOnly(2026, 3, 20),
        };
}
