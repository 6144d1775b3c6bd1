namespace Mediation.Tests.Accounts;

public sealed class CommonPasswordsTests
{
    private static readonly PasswordRules Rules = new(new CommonPasswords());
    private static readonly MediationUser Person = new() { UserName = "chenjing", DisplayName = "陈静" };

    [Fact]
    public void There_are_more_than_ten_thousand_of_them() => new CommonPasswords().Count.ShouldBeGreaterThan(10_000);

    [Theory]
    [InlineData("password2026!")]
    [InlineData("P@ssw0rd2026")]
    [InlineData("passwordpassword")]
    [InlineData("Woaini5201314")]
    [InlineData("woaini1314520!!")]
    [InlineData("qwertyuiop123")]
    [InlineData("1qaz2wsx1qaz2wsx")]
    [InlineData("zhangwei19900101")]
    [InlineData("Guangzhou@2026")]
    [InlineData("admin@123456789")]
    [InlineData("123456789012")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmn")]
    [InlineData("Mediation-2026!")]
    [InlineData("tousu20261128")]
    [InlineData("chenjing2026!!")]
    [InlineData("ｐａｓｓｗｏｒｄ２０２６")]
    public void What_everybody_tries_first_is_refused(string password) => Rules.FaultIn(password, Person)!.Code.ShouldBe("Accounts:PasswordCommon");

    [Theory]
    [InlineData("lantern copper window eleven")]
    [InlineData("kQ7vR2xLmZ9tWpB4")]
    [InlineData("青石板上的雨声与旧茶馆门口")]
    public void What_is_long_and_rare_is_taken(string password) => Rules.FaultIn(password, Person).ShouldBeNull();

    [Fact]
    public void Too_short_and_too_long_are_refused_with_the_limit()
    {
        Rules.FaultIn("kQ7vR2xLmZ9", Person)!.Code.ShouldBe("Accounts:PasswordTooShort");
        Rules.FaultIn(new string('k', 129), Person)!.Code.ShouldBe("Accounts:PasswordTooLong");
        Rules.FaultIn(null, Person)!.Code.ShouldBe("Accounts:PasswordTooShort");
    }

    [Fact]
    public void A_temporary_password_passes_the_rules() => Rules.FaultIn(PasswordRules.MakeTemporary(), Person).ShouldBeNull();
}
