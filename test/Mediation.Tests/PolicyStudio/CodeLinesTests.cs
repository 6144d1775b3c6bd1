using Mediation.PolicyStudio.Codes;

namespace Mediation.Tests.PolicyStudio;

/// <summary>Codes are written and read one on a line.</summary>
public sealed class CodeLinesTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        CodeItem[] codes =
        [
            new("B02.2", "信用卡", "Credit card"),
            new("D01", "退费/减免", "Refund or waiver", Money: true),
            new("C08", "产品收益", "Yield", Retired: true),
        ];
        var lines = CodeLines.Write(codes);
        lines.ShouldBe("B02.2 | 信用卡 | Credit card\nD01 | 退费/减免 | Refund or waiver | 金额\nC08 | 产品收益 | Yield | 停用");
        List<FieldError> faults = [];
        CodeLines.Read(lines, "causes", faults).ShouldBe(codes);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_read_is_named_by_its_line()
    {
        List<FieldError> faults = [];
        CodeLines.Read("c01｜服务｜Service\n\nC02 服务设施\nC03 | 规则 | Rules | 取消", "causes", faults).ShouldBe([new CodeItem("C01", "服务", "Service")]);
        faults.Select(f => (f.Code, f.Values.Single(v => v.Key == "number").Value)).ShouldBe([("Codes:LineUnreadable", 3), ("Codes:LineUnreadable", 4)]);
    }
}
