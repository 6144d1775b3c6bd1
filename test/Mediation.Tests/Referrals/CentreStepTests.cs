using System.Globalization;
using Mediation.Referrals;
using Mediation.Referrals.CasePage;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.Tests.Referrals;

/// <summary>What comes next on the body's page: the answers of desk, sessions and outcomes, of which the highest stands.</summary>
public sealed class CentreStepTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly ICentreStep[] Steps = [new BodyWorkStep(), new SessionStep(), new OutcomeStep()];

    [Theory]
    [InlineData(MediationState.Acknowledged, "Acknowledged", nameof(AcceptMediation))]
    [InlineData(MediationState.Accepted, "Accepted", nameof(AppointMediator))]
    [InlineData(MediationState.MediatorAppointed, "MediatorAppointed", nameof(ScheduleSession))]
    [InlineData(MediationState.Agreed, "Agreed", null)]
    [InlineData(MediationState.Failed, "Failed", null)]
    [InlineData(MediationState.NotAccepted, "NotAccepted", null)]
    [InlineData(MediationState.Withdrawn, "Withdrawn", null)]
    public async Task Without_a_planned_session_the_state_says_what_is_next(MediationState state, string words, string? act) =>
        (await NextAsync(state)).ShouldBe(($"Centre:Next:{words}", act));

    [Theory]
    [InlineData(MediationState.MediatorAppointed, 0, "SessionAhead", null)]
    [InlineData(MediationState.MediatorAppointed, -1, "SessionToday", nameof(RecordSession))]
    [InlineData(MediationState.MediatorAppointed, 1, "SessionAhead", null)]
    [InlineData(MediationState.InMediation, 1, "SessionAhead", null)]
    public async Task A_planned_session_comes_before_all_else(MediationState state, int daysFromToday, string words, string? act) =>
        (await NextAsync(state, Today.AddDays(daysFromToday), mayAgree: true, isMine: true)).ShouldBe(($"Centre:Next:{words}", act));

    [Theory]
    [InlineData("09:59", true, false)]
    [InlineData("10:00", true, true)]
    [InlineData("10:00", false, false)]
    public async Task Recording_is_the_mediators_main_button_once_the_time_has_come_else_it_is_the_arrangement(string now, bool isMine, bool records)
    {
        FakeTimeProvider clock = new(AMediation.Days.At(Today, TimeOnly.ParseExact(now, "HH:mm", CultureInfo.InvariantCulture)));
        var context = CentreContext.Of(Context(MediationState.MediatorAppointed, Today, isMine: isMine).Seen, AMediation.Days, clock);
        var step = await CentreStep.HighestAsync(Steps, context, default);
        step.Act.ShouldBe(records ? nameof(RecordSession) : null);
        (step.Link?.IsMain).ShouldBe(records ? null : true, "a page without a main button leaves the person alone");
    }

    [Theory]
    [InlineData(true, nameof(RecordOutcome))]
    [InlineData(false, nameof(ScheduleSession))]
    public async Task An_agreement_is_recorded_by_the_mediator_and_others_set_another_session(bool isMine, string act) =>
        (await NextAsync(MediationState.InMediation, mayAgree: true, isMine: isMine)).ShouldBe(("Centre:Next:InMediation", act));

    [Fact]
    public async Task Before_both_parties_met_another_session_is_next() =>
        (await NextAsync(MediationState.InMediation, isMine: true)).ShouldBe(("Centre:Next:MediatorAppointed", nameof(ScheduleSession)));

    [Fact]
    public void The_steps_asked_here_are_those_of_the_host_in_its_order()
    {
        ServiceCollection services = [];
        new ReferralsModule().AddServices(services);
        services
            .Where(s => s.ServiceType == typeof(ICentreStep))
            .Select(s => s.ImplementationType)
            .ShouldBe(Steps.Select(s => s.GetType()), "a step that is missing here is not tested");
    }

    [Theory]
    [InlineData(MediationState.Acknowledged)]
    [InlineData(MediationState.Accepted)]
    [InlineData(MediationState.Agreed)]
    public async Task Before_a_mediator_is_at_work_and_after_the_end_neither_session_nor_outcome_answers(MediationState state)
    {
        var context = Context(state);
        (await new SessionStep().NextAsync(context, default)).ShouldBeNull();
        (await new OutcomeStep().NextAsync(context, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_page_on_which_nothing_answers_is_a_fault_and_not_an_empty_card() =>
        await Should.ThrowAsync<InvalidOperationException>(() => CentreStep.HighestAsync([], Context(MediationState.Agreed), default));

    private static async Task<(string, string?)> NextAsync(MediationState state, DateOnly? plannedOn = null, bool mayAgree = false, bool isMine = false)
    {
        var step = await CentreStep.HighestAsync(Steps, Context(state, plannedOn, mayAgree, isMine), default);
        return (step.TextKey, step.Act);
    }

    private static CentreContext Context(MediationState state, DateOnly? plannedOn = null, bool mayAgree = false, bool isMine = false)
    {
        SessionView[] sessions = plannedOn is { } day ? [Planned(day)] : [];
        MediationAction[] allowed = mayAgree ? [MediationAction.Agree] : [];
        var consent = new DeskConsentView(ConsentManner.RecordedCall, AMediation.PushedAt, "调解", null, null, []);
        var mediation = new DeskMediationView(
            Guid.CreateVersion7(),
            1,
            "TJ-OUT-2026-000012",
            state,
            AMediation.Body.Name,
            consent,
            AMediation.PushedAt,
            AMediation.AcceptBy,
            null,
            null,
            "许文",
            sessions,
            null,
            null,
            null,
            null,
            null,
            null,
            allowed
        );
        var seen = new GetDeskCase.Result(
            mediation,
            AMediation.Everything,
            IsMasked: false,
            [],
            [],
            isMine,
            MaySchedule: true,
            MayReadAgreement: false,
            new Dictionary<Guid, string>(),
            null,
            null,
            null
        );
        return new CentreContext(seen, Today, HasBegun: plannedOn < Today);
    }

    private static SessionView Planned(DateOnly day)
    {
        var startsAt = AMediation.Days.At(day, new TimeOnly(10, 0));
        return new SessionView(Guid.CreateVersion7(), SessionManner.Phone, null, "第一调解室", startsAt, 60, null, null, null, null, null, IsPlanned: true);
    }
}
