using System.Text;

namespace Mediation.Tests.Core.Values;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("李淑华", "李*华")]
    [InlineData("王五", "王*")]
    [InlineData("某", "*")]
    [InlineData("", "")]
    [InlineData("欧阳淑华", "欧**华")]
    [InlineData("𠮷野𠮷", "𠮷*𠮷")]
    [InlineData("𠮷𠅤", "𠮷*")]
    [InlineData("é́n", "é́*")]
    public void A_person_keeps_the_first_and_the_last_character(string name, string shown) => Masking.PersonName(name).ShouldBe(shown);

    [Theory]
    [InlineData("广州市天河区某某商贸有限公司", "广州市天******有限公司")]
    [InlineData("某公司", "某*司")]
    [InlineData("某行", "某*")]
    public void An_organisation_loses_its_middle(string name, string shown) => Masking.OrganisationName(name).ShouldBe(shown);

    [Theory]
    [InlineData("440106195903124522", "4401**********4522")]
    [InlineData("E12345678", "E1*****78")]
    [InlineData("1234", "1**4")]
    [InlineData("12", "**")]
    public void A_document_keeps_its_ends(string number, string shown) => Masking.Document(number).ShouldBe(shown);

    [Theory]
    [InlineData("13800136072", "138****6072")]
    [InlineData("+8613800136072", "138****6072")]
    [InlineData("+85251234567", "+852****4567")]
    [InlineData("02061234567", "020****4567")]
    [InlineData("95588", "*****")]
    public void A_telephone_number_keeps_its_ends(string number, string shown) => Masking.Phone(number).ShouldBe(shown);

    [Fact]
    public void No_character_is_ever_cut_and_something_is_always_hidden() =>
        Gen.Select(Gen.Int[0x20, 0x2FFFF].Where(code => Rune.IsValid(code) && code != Rune.ReplacementChar.Value), value => new Rune(value).ToString())
            .Array[1, 20]
            .Sample(runes =>
            {
                var text = string.Concat(runes);
                foreach (var shown in new[] { Masking.PersonName(text), Masking.OrganisationName(text), Masking.Document(text), Masking.Phone(text) })
                {
                    shown.ShouldContain('*');
                    shown.EnumerateRunes().ShouldNotContain(Rune.ReplacementChar);
                }
            });

    [Theory]
    [InlineData("chen.jing@bank.example", "c********@bank.example")]
    [InlineData("ab@bank.example", "a*@bank.example")]
    [InlineData("a@bank.example", "*@bank.example")]
    [InlineData("陈静@bank.example", "陈*@bank.example")]
    [InlineData("nothing", "n*****g")]
    [InlineData("", "")]
    public void An_e_mail_address_keeps_its_first_character_and_its_domain(string address, string shown) => Masking.Email(address).ShouldBe(shown);
}
