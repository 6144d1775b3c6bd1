using Mediation.Core.Http;

namespace Mediation.Tests.Core.Http;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData("Passport", true)]
    [InlineData("passport", true)]
    [InlineData("Passport,IdentityCard", false)]
    [InlineData("IdentityCard, SocialCreditCode", false)]
    [InlineData("2", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_choice_is_one_name_of_its_list(string? text, bool isOne)
    {
        EnumNameConverter.TryRead<IdentityDocumentType>(text, out var choice).ShouldBe(isOne);
        choice.ShouldBe(isOne ? IdentityDocumentType.Passport : default);
    }
}
