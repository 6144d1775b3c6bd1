using Mediation.Complaints.Domain;
using Mediation.Core.Errors;
using Shouldly;
using Xunit;

namespace Mediation.Tests.Complaints;

public sealed class DecisionPolicyTests
{
    [Theory]
    [InlineData(DecisionOutcome.NotGranted, 5, false, "Complaints:NothingGranted")]
    [InlineData(DecisionOutcome.SettledInMediation, 50, false, "Complaints:NotSettledInMediation")]
    [InlineData(DecisionOutcome.Granted, 101, false, "Complaints:GrantedExceedsClaim")]
    public void A_decision_that_contradicts_itself_is_refused(DecisionOutcome outcome, int granted, bool agreed, string code) =>
        Should.Throw<BusinessException>(() => DecisionPolicy.Ensure(outcome, granted, 100m, agreed)).Code.ShouldBe(code);

    [Theory]
    [InlineData(DecisionOutcome.NotGranted, null, false)]
    [InlineData(DecisionOutcome.NotGranted, 0, false)]
    [InlineData(DecisionOutcome.SettledInMediation, 50, true)]
    [InlineData(DecisionOutcome.Granted, 100, false)]
    [InlineData(DecisionOutcome.PartlyGranted, 50, false)]
    public void One_that_agrees_with_itself_is_taken(DecisionOutcome outcome, int? granted, bool agreed) =>
        Should.NotThrow(() => DecisionPolicy.Ensure(outcome, granted, 100m, agreed));
}
