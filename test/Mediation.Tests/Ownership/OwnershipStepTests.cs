using Mediation.Ownership.Domain;
using Mediation.Tests.Architecture;
using static Mediation.Tests.Ownership.AnOwnership;

namespace Mediation.Tests.Ownership;

/// <summary>Every action in every state, on the aggregate itself: it leads where the approved diagram says, or refuses and changes nothing.</summary>
public sealed class OwnershipStepTests
{
    private static readonly ApprovedDiagram Approved = ApprovedDiagram.Of(typeof(LeaderOwnership), Enum.GetNames<OwnershipState>());

    private static readonly Dictionary<OwnershipAction, Action<LeaderOwnership>> Acts = new()
    {
        [OwnershipAction.Name] = o => o.Name(Nomination(Wu), Later),
        [OwnershipAction.Accept] = o => o.Accept(Later),
        [OwnershipAction.Decline] = o => o.Decline(DeclineGround.Absent, ANote("出差"), Later),
        [OwnershipAction.Escalate] = o => o.Escalate(Nomination(Wu, rung: 2), Later),
        [OwnershipAction.Alarm] = o =>
        {
            if (o.State == OwnershipState.Vacant)
            {
                o.RemainVacant(Later, "major", 1, AnOwnership.Nomination(AnOwnership.Zhou).Facts);
            }
            else
            {
                o.Alarm(3, Later);
            }
        },
        [OwnershipAction.HandOver] = o => o.HandOver(DeclineGround.JobChange, ANote("调任"), Later),
        [OwnershipAction.SetMeasure] = o => o.SetMeasure(ANote("回访"), Chen, new DateOnly(2026, 12, 1), InstitutionTime.Default(), DecideBy),
        [OwnershipAction.CompleteMeasure] = o => o.CompleteMeasure(AnyMeasure(o), ANote("已回访"), null),
        [OwnershipAction.WithdrawMeasure] = o => o.WithdrawMeasure(AnyMeasure(o), ANote("不再需要")),
        [OwnershipAction.MarkMeasureLate] = o => o.MarkLate(AnyMeasure(o)),
        [OwnershipAction.Resume] = o => o.Resume(),
        [OwnershipAction.RecordContact] = o => o.Contact(),
        [OwnershipAction.CloseOut] = o => o.ConfirmCloseOut(Checker, [], ANote("核对"), Later),
        [OwnershipAction.RefuseCloseOut] = o => o.RefuseCloseOut(Checker, ANote("没有联系记录"), Later),
        [OwnershipAction.RequestCloseOut] = o => o.RequestCloseOut(ANote("已补记")),
        [OwnershipAction.Lift] = o => o.Lift(LiftGround.CaseClosed, Later),
    };

    public static TheoryData<OwnershipState, OwnershipAction> EveryCell =>
        [
            .. Enum.GetValues<OwnershipState>()
                .SelectMany(_ => Enum.GetValues<OwnershipAction>(), (state, action) => (state, action))
                .Where(cell => cell.state != OwnershipState.Lifted || !CloseOutWorkflow.Knows(cell.action)),
        ];

    [Theory, MemberData(nameof(EveryCell))]
    public void An_action_leads_on_as_approved_or_is_refused_and_changes_nothing(OwnershipState state, OwnershipAction action)
    {
        var ownership = In(state);
        ownership.State.ShouldBe(state);
        var next = Approved.After(state.ToString(), action.ToString());
        ownership.Allowed.Contains(action).ShouldBe(next is not null);
        if (next is not null)
        {
            Acts[action](ownership);
            ownership.State.ToString().ShouldBe(next);
            ownership.TakeRaised().ShouldHaveSingleItem("what was done stands in the history");
            return;
        }

        Should.Throw<BusinessException>(() => Acts[action](ownership)).Code.ShouldBe("Ownership:ActionNotAllowed");
        ownership.State.ShouldBe(state);
        ownership.TakeRaised().ShouldBeEmpty();
    }

    /// <summary>Measures outlive the leader who set them, so there may be one in any state.</summary>
    private static OwnershipMeasure AnyMeasure(LeaderOwnership ownership) =>
        OwnershipMeasure.Of(ownership.Id, ANote("回访"), Chen, new DateOnly(2026, 12, 1), Later.AddDays(9));
}
