using Mediation.Referrals.Domain;
using Mediation.Tests.Architecture;

namespace Mediation.Tests.Referrals;

/// <summary>Every action in every state, on the aggregate itself: it leads where the approved diagram says, or refuses and changes nothing.</summary>
public sealed class MediationStepTests
{
    private static readonly ApprovedDiagram Approved = ApprovedDiagram.Of(typeof(MediationCase), Enum.GetNames<MediationState>());

    private static readonly Dictionary<MediationAction, Action<MediationCase>> Acts = new()
    {
        [MediationAction.RecordConsent] = AMediation.Consent,
        [MediationAction.Push] = AMediation.Push,
        [MediationAction.Acknowledge] = m => m.Acknowledge(AMediation.AcceptBy, 1, AMediation.PushedAt),
        [MediationAction.Accept] = m => m.Accept(DatedAct.Now(AMediation.AcceptedAt)),
        [MediationAction.Decline] = m => m.Decline(DeclineReason.OutsideScope, "超出范围", DatedAct.Now(AMediation.AcceptedAt)),
        [MediationAction.AppointMediator] = m => AMediation.AppointMediator(m, AMediation.Member("郭立")),
        [MediationAction.ScheduleSession] = m => AMediation.Schedule(m, AMediation.Afterwards.AddDays(1)),
        [MediationAction.MoveSession] = m => m.MoveSession(Planned(m), AMediation.Plan(AMediation.Afterwards.AddDays(2)), SessionChange.BankAsks),
        [MediationAction.CancelSession] = m => m.CancelSession(Planned(m), SessionChange.MediatorUnable, AMediation.Afterwards),
        [MediationAction.RecordSession] = m => m.RecordSession(Planned(m), AMediation.Held(), AMediation.Days, AMediation.Afterwards),
        [MediationAction.Agree] = AMediation.Agree,
        [MediationAction.Fail] = m => m.Fail(FailureReason.NoAgreement, null, AMediation.Afterwards, AMediation.Afterwards),
        [MediationAction.Withdraw] = m => m.Withdraw(WithdrawalReason.ComplainantWishes, DatedAct.Now(AMediation.Afterwards)),
    };

    public static TheoryData<MediationState, MediationAction> EveryCell =>
        [.. Enum.GetValues<MediationState>().SelectMany(_ => Enum.GetValues<MediationAction>(), (state, action) => (state, action))];

    [Theory, MemberData(nameof(EveryCell))]
    public void An_action_leads_on_as_approved_or_is_refused_and_changes_nothing(MediationState state, MediationAction action)
    {
        var mediation = AMediation.In(state);
        mediation.State.ShouldBe(state);
        if (Approved.After(state.ToString(), action.ToString()) is { } next)
        {
            Acts[action](mediation);
            mediation.State.ToString().ShouldBe(next);
            mediation.TakeRaised().ShouldHaveSingleItem("what was done stands in the history");
            return;
        }

        Should.Throw<BusinessException>(() => Acts[action](mediation)).Code.ShouldBe("Referrals:ActionNotAllowed");
        mediation.State.ShouldBe(state);
        mediation.TakeRaised().ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(EveryCell))]
    public void It_is_open_until_a_state_from_which_nothing_leads_on(MediationState state, MediationAction action)
    {
        var mediation = AMediation.In(state);
        var isOpen = Enum.GetValues<MediationAction>().Any(a => Approved.After(state.ToString(), a.ToString()) is not null);
        (mediation.IsOpen, mediation.OpenCaseId is not null, mediation.EndedAt is null).ShouldBe((isOpen, isOpen, isOpen));
        mediation.Allowed.Contains(action).ShouldBe(Approved.After(state.ToString(), action.ToString()) is not null);
    }

    private static MediationSession Planned(MediationCase mediation) =>
        mediation.PlannedSessions.FirstOrDefault()
        ?? MediationSession.Plan(mediation.Id, AMediation.Body.Id, AMediation.Mediator.Id, AMediation.Plan(AMediation.SecondSession));
}
