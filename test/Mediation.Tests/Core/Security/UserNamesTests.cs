namespace Mediation.Tests.Core.Security;

public sealed class UserNamesTests
{
    [Theory]
    [InlineData("chenjing")]
    [InlineData(" chenjing ")]
    [InlineData("ChenJing")]
    [InlineData("ｃｈｅｎｊｉｎｇ")]
    [InlineData("chen\u200Bjing\uFEFF")]
    [InlineData("\u202Dchenjing\u202C")]
    [InlineData("chenjing\u3000")]
    public void One_person_has_one_name_however_it_is_typed(string typed) => UserNames.Fold(typed).ShouldBe("CHENJING");

    [Theory]
    [InlineData("chenjing2")]
    [InlineData("chen jing")]
    [InlineData("chénjing")]
    public void What_reads_otherwise_is_another_name(string typed) => UserNames.Fold(typed).ShouldNotBe("CHENJING");

    [Fact]
    public void Half_a_character_is_left_out_and_breaks_nothing() => UserNames.Fold("chenjing\uD842").ShouldBe("CHENJING");
}
