using FluentValidation;
using Mediation.Core.UseCases;

namespace Mediation.Tests.Core.Values;

public sealed class BlankTextTests
{
    [Theory]
    [InlineData("\u200B")]
    [InlineData(" \u200D\u2060 ")]
    [InlineData("\u0085")]
    [InlineData("\u115F")]
    [InlineData("\u3164\uFFA0\u2800")]
    [InlineData("\uFE0F\u034F")]
    [InlineData(null)]
    public void What_no_reader_would_see_is_blank(string? text)
    {
        Text.IsBlank(text).ShouldBeTrue();
        Text.TryRead(text, 100, out _, out var refusal).ShouldBeFalse();
        refusal!.Fault.ShouldBe(TextFault.Missing);
        new Words().Validate(new Typed(text)).Errors.ShouldContain(e => e.ErrorCode == "Core:Required");
    }

    [Theory]
    [InlineData("甲付乙\u202E")]
    [InlineData("甲\uFFFE")]
    [InlineData("甲\0")]
    [InlineData("甲\uFFFD")]
    [InlineData("甲\uD842")]
    [InlineData("甲\U000E0041乙")]
    [InlineData("甲\U000E0001")]
    [InlineData("甲\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309")]
    public void What_turns_or_breaks_the_reading_is_refused(string text) =>
        new Words().Validate(new Typed(text)).Errors.ShouldContain(e => e.ErrorCode == "Core:UnreadableText");

    [Theory]
    [InlineData("\u0085", false)]
    [InlineData("\u115F", false)]
    [InlineData("\u200B", false)]
    [InlineData("李", true)]
    [InlineData(" \u3000\t\n", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void What_is_blank_was_not_given_whether_a_blank_is_seen_or_not(string? text, bool given) => Text.IsGiven(text).ShouldBe(given);

    [Fact]
    public void A_line_end_counts_once_and_a_rare_character_as_the_column_counts_it()
    {
        new Words().Validate(InputText.Normalised(new Typed("一二三\r\n四五六七八九"))).IsValid.ShouldBeTrue();
        new Words().Validate(new Typed("𠮷𠮷𠮷𠮷𠮷𠮷")).Errors.ShouldContain(e => e.ErrorCode == "Core:TooLong");
    }

    private sealed record Typed(string? Value);

    private sealed class Words : AbstractValidator<Typed>
    {
        public Words() => RuleFor(t => t.Value).Required().AtMost(10).Readable();
    }
}
