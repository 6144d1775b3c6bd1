using System.Text.Json;
using Mediation.Core.Http;
using Mediation.Core.Json;

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

    [Fact]
    public void A_choice_names_a_field_of_counts_too()
    {
        JsonSerializerOptions json = new();
        MediationJson.ConfigureHttp(json);
        var text = JsonSerializer.Serialize(new Dictionary<IdentityDocumentType, int> { [IdentityDocumentType.Passport] = 3 }, json);
        text.ShouldBe("{\"Passport\":3}");
        JsonSerializer.Deserialize<Dictionary<IdentityDocumentType, int>>(text, json)!.ShouldHaveSingleItem().Key.ShouldBe(IdentityDocumentType.Passport);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Dictionary<IdentityDocumentType, int>>("{\"2\":3}", json));
    }
}
