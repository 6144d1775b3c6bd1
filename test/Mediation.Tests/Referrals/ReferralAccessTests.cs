using Mediation.Referrals.Domain;
using Mediation.Tests.Complaints;
using Mediation.Tests.Core.Security;

namespace Mediation.Tests.Referrals;

/// <summary>Who sees the persons of a mediation, and who reads its agreement: on the body's desk and in the bank.</summary>
public sealed class ReferralAccessTests
{
    private static readonly Guid Appointed = AMediation.Mediator.UserId;
    private static readonly DateOnly Today = AMediation.Days.DateOf(AMediation.Afterwards);

    [Theory]
    [InlineData(MediationState.Acknowledged, MediationRoles.CentreStaff, false, false)]
    [InlineData(MediationState.Accepted, MediationRoles.CentreStaff, false, true)]
    [InlineData(MediationState.MediatorAppointed, MediationRoles.Mediator, true, true)]
    [InlineData(MediationState.MediatorAppointed, MediationRoles.Mediator, false, false)]
    [InlineData(MediationState.Agreed, MediationRoles.Mediator, true, true)]
    [InlineData(MediationState.Agreed, MediationRoles.Mediator, false, false)]
    public void Persons_are_seen_after_acceptance_by_staff_and_the_appointed_mediator(MediationState state, string role, bool isAppointed, bool sees)
    {
        var user = AUser.OfBody(role, isAppointed ? Appointed : null);
        var mediation = AMediation.In(state);

        DeskAccess.SeesPersons(user, mediation, Today).ShouldBe(sees);
        AgreementAccess.MayReadOnDesk(user, mediation, Today).ShouldBe(sees, "an agreement names the persons");
    }

    [Fact]
    public void Nobody_of_the_body_sees_them_once_the_consent_was_taken_back()
    {
        var mediation = AMediation.In(MediationState.Accepted);
        mediation.Withdraw(WithdrawalReason.ConsentWithdrawn, DatedAct.Now(AMediation.Afterwards));

        DeskAccess.SeesPersons(AUser.OfBody(MediationRoles.CentreStaff), mediation, Today).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Only_the_appointed_mediator_records(bool isAppointed, bool may)
    {
        var user = AUser.OfBody(MediationRoles.Mediator, isAppointed ? Appointed : null);
        var mediation = AMediation.In(MediationState.MediatorAppointed);

        (Record.Exception(() => DeskAccess.EnsureMediator(user, mediation)) is null).ShouldBe(may);
    }

    [Theory]
    [InlineData(MediationRoles.Handler, true, true)]
    [InlineData(MediationRoles.Handler, false, false)]
    [InlineData(MediationRoles.Supervisor, false, true)]
    [InlineData(MediationRoles.Compliance, false, true)]
    [InlineData(MediationRoles.Leader, false, false)]
    public void In_the_bank_an_agreement_is_read_by_who_works_on_the_case_and_who_checks_it(string role, bool isHandler, bool may)
    {
        var handler = new MediationUser { DisplayName = "陈静" };
        var complaint = AComplaint.Registered();
        complaint.Assign(handler);
        var user = AUser.InUnit(complaint.UnitPath, role, isHandler ? handler.Id : null, complaint.UnitId);

        AgreementAccess.MayRead(user, complaint).ShouldBe(may);
        AgreementAccess.MayReadInScope(user, complaint.HandlerId).ShouldBe(may);
    }

    [Fact]
    public void Who_checks_agreements_reads_none_outside_the_own_scope() =>
        AgreementAccess.MayRead(AUser.InUnit("/HO/SZ/", MediationRoles.Compliance), AComplaint.Registered()).ShouldBeFalse();
}
