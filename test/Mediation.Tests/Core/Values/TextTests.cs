namespace Mediation.Tests.Core.Values;

public sealed class TextTests
{
    [Theory]
    [InlineData("  李淑华\n", "李淑华")]
    [InlineData("\u3000李淑华\u3000", "李淑华")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("李\u200B淑\u2060华\uFEFF", "李淑华")]
    public void A_line_is_trimmed_and_spelled_one_way(string given, string expected)
    {
        Text.TryRead(given, 10, out var clean, out _).ShouldBeTrue();
        clean.ShouldBe(expected);
    }

    [Fact]
    public void A_rare_character_counts_as_one()
    {
        Text.TryRead("𠮷𠮷𠮷", 3, out _, out _).ShouldBeTrue();
        Text.TryRead("𠮷𠮷𠮷𠮷", 3, out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new TextRefusal(TextFault.TooLong, Length: 4, MaxLength: 3));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \u3000\t\n ")]
    public void Blanks_alone_are_nothing(string? given)
    {
        Text.TryRead(given, 10, out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new TextRefusal(TextFault.Missing));
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0007)]
    [InlineData(0x000A)]
    [InlineData(0x0085)]
    [InlineData(0x2028)]
    [InlineData(0x202E)]
    [InlineData(0x2067)]
    public void A_control_character_inside_a_line_is_refused_with_its_place(int codePoint)
    {
        Text.TryRead($"甲{(char)codePoint}乙", 10, out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new TextRefusal(TextFault.ControlCharacter, Position: 1));
    }

    [Theory]
    [InlineData("甲\U000E0041", TextFault.ControlCharacter, 1)]
    [InlineData("a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301", TextFault.StackedMarks, 9)]
    [InlineData("a\u0301\u0301\u0301\u0301\u0301\u200B\u0301\u0301\u0301\u0301", TextFault.StackedMarks, 10)]
    [InlineData("a\u20DD\u20DD\u20DD\u20DD\u20DD\u20DD\u20DD\u20DD\u20DD", TextFault.StackedMarks, 9)]
    public void Letters_that_are_never_shown_and_towers_of_marks_are_refused(string given, TextFault fault, int position)
    {
        Text.TryRead(given, 40, out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new TextRefusal(fault, Position: position));
        Text.TryReadLines(given, 40, out _, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Nguyễn Thị Ánh")]
    [InlineData("葛\U000E0100城市")]
    [InlineData("a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301b\u0301")]
    public void Marks_as_people_write_them_are_read(string given) => Text.TryRead(given, 40, out _, out _).ShouldBeTrue();

    [Theory]
    [InlineData(0xD842)]
    [InlineData(0xDFB7)]
    [InlineData(0xFFFF)]
    [InlineData(0xFDD0)]
    public void Half_a_character_is_refused_with_its_place(int unit)
    {
        Text.TryRead($"𠮷{(char)unit}", 10, out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new TextRefusal(TextFault.BrokenCharacter, Position: 2));
    }

    [Fact]
    public void A_narrative_keeps_its_lines_and_tabs()
    {
        Text.TryReadLines("第一行\r\n第二行\t甲\r第三行\n", 100, out var clean, out _).ShouldBeTrue();
        clean.ShouldBe("第一行\n第二行\t甲\n第三行");
    }

    [Fact]
    public void A_narrative_refuses_other_control_characters()
    {
        Text.TryReadLines("一\u001B[2J", 100, out _, out var refusal).ShouldBeFalse();
        refusal!.Fault.ShouldBe(TextFault.ControlCharacter);
    }
}
