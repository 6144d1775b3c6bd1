namespace Mediation.Tests.Core.Values;

public sealed class IdentityDocumentTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("91350100M000100Y43")] // the standard's own example
    [InlineData("9144030071526726XG")]
    [InlineData(" 91440300 71526726xg ")]
    public void A_credit_code_with_the_right_check_character_is_taken(string code) => SocialCreditCode.TryParse(code, out _, out _).ShouldBeTrue();

    [Fact]
    public void A_credit_code_with_a_wrong_check_character_is_refused_and_the_right_one_is_not_told()
    {
        SocialCreditCode.TryParse("91350100M000100Y44", out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new SocialCreditCodeRefusal(SocialCreditCodeFault.CheckDigit));
    }

    [Theory]
    [InlineData(null, SocialCreditCodeFault.Missing)]
    [InlineData("91350100M000100Y4", SocialCreditCodeFault.Length)]
    [InlineData("91350100M000100O43", SocialCreditCodeFault.Characters)]
    [InlineData("91A50100M000100Y43", SocialCreditCodeFault.Characters)]
    [InlineData("91350100M000100𠮷3", SocialCreditCodeFault.Characters)]
    public void A_malformed_credit_code_is_refused_for_its_first_fault(string? code, SocialCreditCodeFault fault)
    {
        SocialCreditCode.TryParse(code, out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new SocialCreditCodeRefusal(fault));
    }

    [Fact]
    public void A_passport_is_taken_as_given_and_says_so()
    {
        IdentityDocument.TryParse(IdentityDocumentType.Passport, " ｅ12345678 ", Today, out var passport, out _).ShouldBeTrue();
        passport.ShouldBe(new IdentityDocument(IdentityDocumentType.Passport, "E12345678", IsVerified: false));
        passport!.ToString().ShouldBe("Passport E1*****78");
    }

    [Theory]
    [InlineData("440308199901101512\r\n")]
    [InlineData("4403 0819 9901 10\u200B1512")]
    [InlineData("\u202D440308199901101512\u202C")]
    public void An_identity_number_is_read_as_it_was_pasted(string typed)
    {
        IdentityDocument.TryParse(IdentityDocumentType.IdentityCard, typed, Today, out var card, out _).ShouldBeTrue();
        card!.Number.ShouldBe("440308199901101512");
    }

    [Fact]
    public void The_foreigners_card_of_2004_is_taken_unverified()
    {
        IdentityDocument.TryParse(IdentityDocumentType.IdentityCard, "usa110085021234", Today, out var card, out _).ShouldBeTrue();
        card.ShouldBe(new IdentityDocument(IdentityDocumentType.IdentityCard, "USA110085021234", IsVerified: false));
        IdentityDocument.TryParse(IdentityDocumentType.IdentityCard, "USA110085133234", Today, out _, out var refusal).ShouldBeFalse();
        refusal!.IdentityCard!.Fault.ShouldBe(IdentityNumberFault.BirthDate);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("——")]
    [InlineData("无")]
    [InlineData("没有")]
    [InlineData("n/a")]
    [InlineData("000000000")]
    public void What_stands_for_no_number_is_refused(string typed)
    {
        IdentityDocument.TryParse(IdentityDocumentType.Passport, typed, Today, out _, out var refusal).ShouldBeFalse();
        refusal!.IsNoNumber.ShouldBeTrue();
    }

    [Theory]
    [InlineData(IdentityDocumentType.Passport, "E12345678", true)]
    [InlineData(IdentityDocumentType.Passport, "护照12", false)]
    [InlineData(IdentityDocumentType.HongKongMacauTravelPermit, "H1234567800", true)]
    [InlineData(IdentityDocumentType.HongKongMacauTravelPermit, "E12345678", false)]
    [InlineData(IdentityDocumentType.TaiwanTravelPermit, "12345678", true)]
    [InlineData(IdentityDocumentType.TaiwanTravelPermit, "1234", false)]
    [InlineData(IdentityDocumentType.MilitaryCard, "南字第12345678号", true)]
    public void Another_paper_of_unusual_shape_is_taken_and_says_so(IdentityDocumentType type, string number, bool usual)
    {
        IdentityDocument.TryParse(type, number, Today, out var document, out _).ShouldBeTrue();
        document!.HasUsualShape.ShouldBe(usual);
    }

    [Fact]
    public void An_identity_card_among_documents_is_verified()
    {
        IdentityDocument.TryParse(IdentityDocumentType.IdentityCard, "440308199901101513", Today, out _, out var refusal).ShouldBeFalse();
        refusal!.IdentityCard.ShouldBe(new IdentityNumberRefusal(IdentityNumberFault.CheckDigit));
        IdentityDocument.TryParse(IdentityDocumentType.IdentityCard, "440308199901101512", Today, out var card, out _).ShouldBeTrue();
        card!.IsVerified.ShouldBeTrue();
    }

    [Fact]
    public void An_endless_number_is_refused()
    {
        IdentityDocument.TryParse(IdentityDocumentType.Other, new string('1', 41), Today, out _, out var refusal).ShouldBeFalse();
        refusal!.Text.ShouldBe(new TextRefusal(TextFault.TooLong, Length: 41, MaxLength: 40));
    }
}
