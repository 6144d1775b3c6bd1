using Mediation.Ownership.Domain;
using Mediation.Tests.Core.Security;
using static Mediation.Tests.Ownership.AnOwnership;

namespace Mediation.Tests.Ownership;

/// <summary>Who may do what with an ownership: the leader, whoever stands in for an absent one, and while there is none any leader above.</summary>
public sealed class OwnershipAccessTests
{
    private static readonly OwnershipAction[] OfLeader =
    [
        OwnershipAction.Accept,
        OwnershipAction.Decline,
        OwnershipAction.HandOver,
        OwnershipAction.RecordContact,
        OwnershipAction.RequestCloseOut,
    ];

    [Fact]
    public void The_leader_may_do_all_that_a_leader_does() =>
        Allowed(In(OwnershipState.Accepted), AUser.InUnit("/HO/GZ/", MediationRoles.Leader, Zhou.Id), Present)
            .ShouldBe([.. OfLeader, OwnershipAction.SetMeasure, OwnershipAction.WithdrawMeasure], ignoreOrder: true);

    [Fact]
    public void A_leader_of_the_same_office_or_above_stands_in_for_an_absent_one_with_measures_only()
    {
        foreach (var path in new[] { "/HO/GZ/", "/HO/" })
        {
            var other = AUser.InUnit(path, MediationRoles.Leader);
            Allowed(In(OwnershipState.Accepted), other, Absent).ShouldBe([OwnershipAction.SetMeasure, OwnershipAction.WithdrawMeasure], ignoreOrder: true);
            Allowed(In(OwnershipState.Accepted), other, Present).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("/HO/SZ/", MediationRoles.Leader)]
    [InlineData("/HO/GZ/TH/", MediationRoles.Leader)]
    [InlineData("/HO/GZ/", MediationRoles.Supervisor)]
    public void Nobody_else_does(string path, string role) => Allowed(In(OwnershipState.Accepted), AUser.InUnit(path, role), Absent).ShouldBeEmpty();

    [Fact]
    public void While_there_is_no_leader_any_leader_withdraws_a_measure_left_behind_and_does_no_more() =>
        Allowed(Vacant(), AUser.InUnit("/HO/", MediationRoles.Leader), leader: null).ShouldBe([OwnershipAction.WithdrawMeasure]);

    [Fact]
    public void A_measure_is_reported_as_done_by_its_owner_alone()
    {
        var measure = In(OwnershipState.Accepted).Measure();

        OwnershipAccess.MayComplete(AUser.InUnit("/HO/GZ/", MediationRoles.Handler, Chen.Id), measure).ShouldBeTrue();
        OwnershipAccess.MayComplete(AUser.InUnit("/HO/GZ/", MediationRoles.Leader, Zhou.Id), measure).ShouldBeFalse();
    }

    private static MediationUser Present => new() { DisplayName = "周明" };

    private static MediationUser Absent => new() { DisplayName = "周明", AbsentUntil = Later.AddDays(1) };

    private static IEnumerable<OwnershipAction> Allowed(LeaderOwnership ownership, CurrentUser user, MediationUser? leader) =>
        Enum.GetValues<OwnershipAction>().Where(action => OwnershipAccess.May(action, user, ownership, leader, Later));
}
