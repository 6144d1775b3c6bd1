namespace Mediation.Tests.Core.Values;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData(" Chen.Jing+mail@Bank.EXAMPLE ", "Chen.Jing+mail@bank.example")]
    [InlineData("a@b.cn", "a@b.cn")]
    public void An_address_is_taken_without_spaces_around_it_and_its_domain_in_lower_case(string typed, string kept)
    {
        EmailAddress.TryParse(typed, out var address).ShouldBeTrue();
        address.ShouldBe(kept);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a@")]
    [InlineData("@b.cn")]
    [InlineData("a@b")]
    [InlineData("a@b..cn")]
    [InlineData("a@-b.cn")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a@b.cn@c.cn")]
    [InlineData("a b@c.cn")]
    [InlineData("A <a@b.cn>")]
    [InlineData("\"a\"@b.cn")]
    [InlineData("a@b.cn,c@d.cn")]
    [InlineData("a@b.cn\r\nBcc: c@d.cn")]
    [InlineData("a(comment)@b.cn")]
    [InlineData("陈静@bank.example")]
    [InlineData("a@银行.example")]
    [InlineData("a\u200Bb@c.cn")]
    [InlineData("ａ@b.cn")]
    [InlineData("a@b.c.")]
    public void What_is_more_or_less_than_one_mailbox_is_none(string? typed) => EmailAddress.TryParse(typed, out _).ShouldBeFalse();

    [Fact]
    public void An_address_that_SMTP_cannot_carry_is_none()
    {
        EmailAddress.TryParse($"{new string('a', 64)}@b.cn", out _).ShouldBeTrue();
        EmailAddress.TryParse($"{new string('a', 65)}@b.cn", out _).ShouldBeFalse();
        var domain = string.Join('.', Enumerable.Repeat(new string('b', 60), 4));
        EmailAddress.TryParse($"a@{domain}.cn", out _).ShouldBeTrue();
        EmailAddress.TryParse($"{new string('a', 60)}@{domain}.cn", out _).ShouldBeFalse();
    }
}
