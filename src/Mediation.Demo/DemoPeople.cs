using System.Globalization;

namespace Mediation.Demo;

/// <summary>Made-up complainants with identity numbers and telephones that pass their checks, and what they say.</summary>
public sealed class DemoPeople(Random random)
{
    private const string Surnames = "李王张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗";
    private const string GivenNames = "淑华明静强丽伟芳敏军洋艳勇杰娟涛超霞平刚桂英建国玉兰文博雨婷思远";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly (string Product, string Cause, string Demand, string Narrative)[] Matters =
    [
        ("B02.2", "C07", "D01", "办理账单分期时没有说清手续费，一共收了我不少钱，我要求全部退还。"),
        ("B02.2", "C12", "D06", "催收一天打了十几个电话，还打到我单位同事那里，要求停止骚扰并道歉。"),
        ("B02.2", "C03", "D02", "失业后实在还不上，愿意还款，希望协商个性化分期，减免违约金。"),
        ("B02.2", "C10", "D03", "卡在身上却被盗刷了几笔，挂失后仍要我还款，要求核实责任并赔偿。"),
        ("B02.1", "C02", "D08", "手机银行升级以后转账失败，账户又被限制交易，要求尽快解控。"),
        ("B03", "C05", "D07", "贷款利率调整没有提前告知，月供多了几百元，要求书面解释。"),
        ("B09", "C08", "D03", "理财经理说稳赚不赔，现在亏了这么多，要求赔偿本金损失，否则找记者曝光。"),
        ("B12", "C12", "D04", "外包催收人员言语辱骂，要求道歉并处理相关人员。"),
        ("B13", "C11", "D05", "征信上有一条逾期记录，当时是银行系统扣款失败造成的，要求更正。"),
        ("B04", "C01", "D07", "柜台排队两个小时，工作人员态度生硬，要求说明和改进。"),
    ];

    public (string Product, string Cause, string Demand, string Narrative) Matter() =>
        Matters[random.NextDouble() < 0.4 ? random.Next(4) : random.Next(Matters.Length)];

    public string Name() =>
        Surnames[random.Next(Surnames.Length)].ToString()
        + GivenNames[random.Next(GivenNames.Length)]
        + (random.Next(3) == 0 ? "" : GivenNames[random.Next(GivenNames.Length)]);

    /// <summary>GB 11643-1999 with its check digit; one in eight is elderly.</summary>
    public string IdentityNumber(int year)
    {
        var born = random.Next(8) == 0 ? year - 60 - random.Next(22) : year - 20 - random.Next(38);
        var body = string.Create(
            CultureInfo.InvariantCulture,
            $"{(random.Next(2) == 0 ? "440103" : "310104")}{born:0000}{random.Next(1, 13):00}{random.Next(1, 29):00}{random.Next(1000):000}"
        );
        return body + "10X98765432"[body.Select((digit, i) => (digit - '0') * Weights[i]).Sum() % 11];
    }

    public string Phone() => string.Create(CultureInfo.InvariantCulture, $"138{random.Next(100_000_000):00000000}");

    /// <summary>Log-normal as real claims are; repayment negotiations are larger.</summary>
    public decimal Amount(string demand)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        var median = demand == "D02" ? 38_000 : 900;
        return Math.Clamp(decimal.Round((decimal)(median * Math.Exp(normal)), 2), 20m, 180_000m);
    }
}
