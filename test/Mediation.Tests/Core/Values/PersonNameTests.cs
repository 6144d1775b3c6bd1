namespace Mediation.Tests.Core.Values;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("王\uE863", "王䶮")]
    [InlineData("\uE854\uE843", "龺龹")]
    [InlineData("阿卜杜热合曼\u2027买买提", "阿卜杜热合曼\u00B7买买提")]
    [InlineData("阿卜杜热合曼\u30FB买买提", "阿卜杜热合曼\u00B7买买提")]
    [InlineData("阿卜杜热合曼\u2022买买提", "阿卜杜热合曼\u00B7买买提")]
    [InlineData("阿卜杜热合曼 \u00B7 买买提", "阿卜杜热合曼\u00B7买买提")]
    [InlineData("ＬＩ\u3000Ｍｉｎｇ", "LI Ming")]
    [InlineData("John  Smith", "John Smith")]
    [InlineData("张\u2F08\u2F42\u2F2D", "张人文山")]
    [InlineData("\u2ED3孙", "长孙")]
    [InlineData("李\u200B淑\u2060华", "李淑华")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("广州(天河)商行", "广州（天河）商行")]
    [InlineData("Acme （China） Ltd", "Acme (China) Ltd")]
    [InlineData("𠮷田", "𠮷田")]
    public void However_it_was_typed_a_name_has_one_spelling(string typed, string name)
    {
        PersonName.TryRead(typed, 100, out var read, out _).ShouldBeTrue();
        read.ShouldBe(name);
        PersonName.Folded(typed).ShouldBe(name);
        PersonName.Folded(name).ShouldBe(name);
    }

    [Theory]
    [InlineData("王\uE901", "U+E901")]
    [InlineData("王\U000F0000", "U+F0000")]
    public void A_character_that_only_its_own_system_knows_is_refused_with_its_code(string typed, string code)
    {
        PersonName.TryRead(typed, 100, out _, out var refusal).ShouldBeFalse();
        (refusal!.Fault, refusal.Code).ShouldBe((TextFault.PrivateUse, code));
    }

    [Fact]
    public void Every_private_position_of_the_standard_becomes_a_character_of_its_own()
    {
        var positions = Enumerable.Range(0xE815, 80).Concat(Enumerable.Range(0xE78D, 10)).Concat(Enumerable.Range(0xE7E7, 13)).Append(0xE7C7).Append(0xE7C8);
        var folded = positions.Select(p => CharacterFolding.Of(char.ConvertFromUtf32(p))).ToList();
        folded.ShouldAllBe(text => CharacterFolding.PrivateUseIn(text) == null);
        folded.Distinct(StringComparer.Ordinal).Count().ShouldBe(folded.Count);
    }

    [Fact]
    public void Every_radical_becomes_its_character() =>
        Enumerable.Range(0x2F00, 0xD6).Select(r => CharacterFolding.Of(char.ConvertFromUtf32(r))).ShouldAllBe(text => text[0] >= 0x4E00 && text[0] <= 0x9FFF);
}
