using Mediation.Ownership.Domain;
using Mediation.Ownership.Lists;
using static Mediation.Tests.Ownership.AnOwnership;

namespace Mediation.Tests.Ownership;

/// <summary>The ledger: in which state a case stands, which cases a filter means, and what its address says.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void Each_state_is_found_by_its_own_filter_and_all_that_ended_by_one()
    {
        LeaderOwnership[] all =
        [
            Vacant(),
            In(OwnershipState.Named),
            In(OwnershipState.Accepted),
            Ended(),
            Returned(),
            ClosedOut(),
            Ended(LiftGround.UnitChanged),
        ];
        LedgerState[] states = [.. all.Select(o => LedgerQuery.StateOf(o.State, o.CloseOut))];
        states.ShouldBe([
            LedgerState.Vacant,
            LedgerState.Waiting,
            LedgerState.Accepted,
            LedgerState.CloseOutDue,
            LedgerState.Returned,
            LedgerState.ClosedOut,
            LedgerState.Ended,
        ]);
        foreach (var state in Enum.GetValues<LedgerState>())
        {
            var found = all.Where(LedgerQuery.StateIs(state).Compile());
            found.ShouldBe(state == LedgerState.Ended ? all[3..] : all.Where(o => LedgerQuery.StateOf(o.State, o.CloseOut) == state));
        }
    }

    [Fact]
    public void It_is_ordered_by_the_present_or_last_naming_and_by_the_search_where_nobody_was_found()
    {
        Vacant().NamedAt.ShouldBe(NamedAt);
        var ownership = In(OwnershipState.Named);
        ownership.NamedAt.ShouldBe(NamedAt);
        ownership.Escalate(Nomination(Wu, 2), Later);
        ownership.NamedAt.ShouldBe(Later);
        ownership.Decline(DeclineGround.Absent, ANote("出差"), Later.AddHours(1));
        ownership.NamedAt.ShouldBe(Later, "nobody is named");
    }

    [Fact]
    public void Its_filter_stands_in_the_address_and_what_limits_nothing_does_not()
    {
        new LedgerFilter().ToQuery().ShouldBe("");
        new LedgerFilter(Unit: "GZ", State: LedgerState.ClosedOut, Leader: " ", NamedFrom: new DateOnly(2026, 3, 1))
            .ToQuery()
            .ShouldBe("?unit=GZ&state=ClosedOut&namedFrom=2026-03-01");
        new LedgerFilterChecks().Validate(new LedgerFilter(NamedFrom: new DateOnly(2026, 3, 2), NamedTo: new DateOnly(2026, 3, 1))).IsValid.ShouldBeFalse();
        new LedgerFilterChecks().Validate(new LedgerFilter(NamedFrom: new DateOnly(2026, 3, 1), NamedTo: new DateOnly(2026, 3, 1))).IsValid.ShouldBeTrue();
    }

    private static LeaderOwnership Returned()
    {
        var ownership = Ended();
        ownership.RefuseCloseOut(Checker, ANote("没有联系记录"), Later);
        return ownership;
    }

    private static LeaderOwnership ClosedOut()
    {
        var ownership = Ended();
        ownership.Contact();
        ownership.ConfirmCloseOut(Checker, [], null, Later);
        return ownership;
    }
}
