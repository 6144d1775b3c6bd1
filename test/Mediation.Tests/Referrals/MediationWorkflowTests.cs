using Mediation.Referrals.Domain;
using static Mediation.Referrals.Domain.MediationAction;
using static Mediation.Referrals.Domain.MediationState;

namespace Mediation.Tests.Referrals;

public sealed class MediationWorkflowTests
{
    /// <summary>Written down a second time, by hand.</summary>
    private static readonly Dictionary<MediationState, Dictionary<MediationAction, MediationState>> Allowed = new()
    {
        [ConsentPending] = new() { [RecordConsent] = Consented, [Withdraw] = Withdrawn },
        [Consented] = new() { [Push] = Pushed, [Withdraw] = Withdrawn },
        [Pushed] = new() { [Acknowledge] = Acknowledged, [Withdraw] = Withdrawn },
        [Acknowledged] = new()
        {
            [Accept] = Accepted,
            [Decline] = NotAccepted,
            [Withdraw] = Withdrawn,
        },
        [Accepted] = new()
        {
            [AppointMediator] = MediationState.MediatorAppointed,
            [MediationAction.Fail] = Failed,
            [Withdraw] = Withdrawn,
        },
        [MediationState.MediatorAppointed] = new()
        {
            [AppointMediator] = MediationState.MediatorAppointed,
            [ScheduleSession] = MediationState.MediatorAppointed,
            [MoveSession] = MediationState.MediatorAppointed,
            [CancelSession] = MediationState.MediatorAppointed,
            [RecordSession] = InMediation,
            [MediationAction.Fail] = Failed,
            [Withdraw] = Withdrawn,
        },
        [InMediation] = new()
        {
            [AppointMediator] = InMediation,
            [ScheduleSession] = InMediation,
            [MoveSession] = InMediation,
            [CancelSession] = InMediation,
            [RecordSession] = InMediation,
            [MediationAction.Agree] = Agreed,
            [MediationAction.Fail] = Failed,
            [Withdraw] = Withdrawn,
        },
        [Agreed] = [],
        [Failed] = [],
        [NotAccepted] = [],
        [Withdrawn] = [],
    };

    public static TheoryData<MediationState, MediationAction> EveryCell =>
        [.. Enum.GetValues<MediationState>().SelectMany(_ => Enum.GetValues<MediationAction>(), (state, action) => (state, action))];

    [Theory, MemberData(nameof(EveryCell))]
    public void Each_cell_of_the_table_leads_on_or_refuses(MediationState state, MediationAction action)
    {
        if (Allowed[state].TryGetValue(action, out var next))
        {
            MediationWorkflow.Table.After(state, action).ShouldBe(next);
        }
        else
        {
            Should.Throw<BusinessException>(() => MediationWorkflow.Table.After(state, action)).Code.ShouldBe("Referrals:ActionNotAllowed");
        }
    }

    [Fact]
    public void The_readme_draws_the_table_as_it_is() =>
        File.ReadAllText(Path.Combine(Architecture.Repository.Root, "src/Mediation.Referrals/README.md")).ShouldContain(MediationWorkflow.Table.Diagram());
}
