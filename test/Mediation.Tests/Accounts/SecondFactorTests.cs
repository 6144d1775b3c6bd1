namespace Mediation.Tests.Accounts;

public sealed class SecondFactorTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_code_is_taken_once_and_none_before_it()
    {
        var factor = Active();
        factor.TakeStep(100).ShouldBeTrue();
        factor.TakeStep(100).ShouldBeFalse();
        factor.TakeStep(99).ShouldBeFalse();
        factor.TakeStep(null).ShouldBeFalse();
        factor.TakeStep(101).ShouldBeTrue();
    }

    [Fact]
    public void A_recovery_code_is_taken_once_however_it_is_typed()
    {
        var codes = RecoveryCode.Make();
        codes.Distinct(StringComparer.Ordinal).Count().ShouldBe(RecoveryCode.Count);
        var factor = SecondFactor.Propose(Guid.Empty, "key");
        factor.Activate(codes.Select(RecoveryCode.HashOf), Now);
        factor.TakeRecovery(RecoveryCode.HashOf(codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).ShouldBeTrue();
        factor.TakeRecovery(RecoveryCode.HashOf(codes[3])).ShouldBeFalse();
        factor.RecoveryCodesLeft.ShouldBe(RecoveryCode.Count - 1);
        factor.TakeRecovery(RecoveryCode.HashOf("ABCD-EFGH")).ShouldBeFalse();
    }

    [Fact]
    public void The_key_of_an_active_one_is_not_replaced() =>
        Should.Throw<BusinessException>(() => Active().Replace("other")).Code.ShouldBe("Accounts:SecondFactorActive");

    private static SecondFactor Active()
    {
        var factor = SecondFactor.Propose(Guid.Empty, "key");
        factor.Activate([], Now);
        return factor;
    }
}
