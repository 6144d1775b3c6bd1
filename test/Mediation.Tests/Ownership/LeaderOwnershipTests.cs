using Mediation.Core.Data;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Escalation;
using static Mediation.Tests.Ownership.AnOwnership;

namespace Mediation.Tests.Ownership;

/// <summary>From leader to leader: named, accepted, declined, escalated, alarmed, handed over, lifted.</summary>
public sealed class LeaderOwnershipTests
{
    [Fact]
    public void A_named_leader_is_responsible_until_the_limit_and_the_naming_keeps_why()
    {
        var ownership = Vacant();
        ownership.Name(Nomination(Zhou), NamedAt);
        (ownership.LeaderId, ownership.LeaderName, ownership.LeaderUnitPath, ownership.WaitsUntil).ShouldBe((Zhou.Id, "周明", "/HO/GZ/", AcceptBy));
        var naming = ownership.Namings.ShouldHaveSingleItem();
        (naming.Number, naming.AcceptBy, naming.Row, naming.Outcome).ShouldBe((1, AcceptBy, "major", NamingOutcome.Waiting));
        naming.Candidates.ShouldHaveSingleItem().LeaderId.ShouldBe(Zhou.Id);
        Raised<LeaderNamed>(ownership).AcceptBy.ShouldBe(AcceptBy);
    }

    [Fact]
    public void Who_accepts_is_waited_for_no_longer()
    {
        var ownership = In(OwnershipState.Named);
        ownership.Accept(NamedAt.AddHours(1));
        (ownership.AcceptedAt, ownership.WaitsUntil).ShouldBe((NamedAt.AddHours(1), null));
        (ownership.Namings[0].Outcome, ownership.Namings[0].EndedAt).ShouldBe((NamingOutcome.Accepted, null));
        Raised<OwnershipAccepted>(ownership).LeaderId.ShouldBe(Zhou.Id);
    }

    [Fact]
    public void Who_declines_is_responsible_no_longer_and_stays_on_record_with_the_ground()
    {
        var ownership = In(OwnershipState.Named);
        var reason = ANote("与投诉人有亲属关系");
        ownership.Decline(DeclineGround.ConflictOfInterest, reason, Later);
        (ownership.LeaderId, ownership.LeaderName, ownership.LeaderUnitPath, ownership.WaitsUntil).ShouldBe((null, "", "", null));
        (ownership.Namings[0].Outcome, ownership.Namings[0].EndedAt).ShouldBe((NamingOutcome.Declined, Later));
        var declined = Raised<OwnershipDeclined>(ownership);
        (declined.LeaderId, declined.Ground, declined.NoteId).ShouldBe((Zhou.Id, DeclineGround.ConflictOfInterest, reason.Id));
        declined.ToString().ShouldNotContain(reason.Text);
    }

    [Fact]
    public void The_next_rung_makes_another_leader_responsible_and_begins_a_limit_of_its_own()
    {
        var ownership = In(OwnershipState.Named);
        ownership.Escalate(Nomination(Wu, rung: 2, acceptBy: Later), AcceptBy);
        (ownership.LeaderId, ownership.Rung, ownership.WaitsUntil).ShouldBe((Wu.Id, 2, Later));
        ownership.Namings.Select(n => (n.Number, n.LeaderId, n.Outcome)).ShouldBe([(1, Zhou.Id, NamingOutcome.NotInTime), (2, Wu.Id, NamingOutcome.Waiting)]);
        var escalated = Raised<OwnershipEscalated>(ownership);
        (escalated.LeaderBeforeId, escalated.LeaderId, escalated.Rung).ShouldBe((Zhou.Id, Wu.Id, 2));
    }

    [Fact]
    public void When_the_ladder_is_used_up_the_last_one_stays_responsible_and_each_alarm_is_counted()
    {
        var ownership = In(OwnershipState.Named);
        ownership.Alarm(3, Later);
        ownership.Alarm(3, Later.AddHours(2));
        (ownership.LeaderId, ownership.Rung, ownership.Alarms, ownership.WaitsUntil).ShouldBe((Zhou.Id, 3, 2, Later.AddHours(2)));
        ownership.TakeRaised().Cast<OwnershipAlarmed>().Select(a => a.Alarms).ShouldBe([1, 2]);
        ownership.Accept(Later);
        ownership.Alarms.ShouldBe(0);
    }

    [Fact]
    public void What_is_waited_for_says_how_it_was_counted_the_limit_by_its_rung_and_an_alarm_by_the_clock()
    {
        var ownership = In(OwnershipState.Named);
        ownership.WaitBasis.ShouldBe(LimitBasis.WorkingHours);
        ownership.Alarm(3, Later);
        ownership.WaitBasis.ShouldBe(LimitBasis.ClockHours, "the next alarm comes after hours of the clock, whatever the limit was");
        ownership.Accept(Later);
        ownership.WaitBasis.ShouldBeNull();
        var vacant = Vacant();
        vacant.RemainVacant(Later, "major", 1, AnOwnership.Nomination(AnOwnership.Zhou).Facts);
        vacant.WaitBasis.ShouldBe(LimitBasis.ClockHours);
    }

    [Fact]
    public void While_nobody_can_be_named_it_is_tried_again_and_whoever_is_found_ends_the_alarms()
    {
        var ownership = Vacant();
        ownership.RemainVacant(Later, "major", 1, AnOwnership.Nomination(AnOwnership.Zhou).Facts);
        ownership.RemainVacant(Later.AddHours(2), "major", 1, AnOwnership.Nomination(AnOwnership.Zhou).Facts);
        (ownership.State, ownership.Alarms, ownership.WaitsUntil).ShouldBe((OwnershipState.Vacant, 2, Later.AddHours(2)));
        ownership.Name(Nomination(Wu), Later);
        (ownership.Alarms, ownership.WaitsUntil).ShouldBe((0, AcceptBy));
    }

    [Fact]
    public void Who_hands_over_leaves_the_measures_and_the_ladder_begins_anew()
    {
        var ownership = In(OwnershipState.Named);
        ownership.Escalate(Nomination(Wu, rung: 2), AcceptBy);
        ownership.Accept(Later);
        var measure = ownership.Measure();
        ownership.HandOver(DeclineGround.JobChange, ANote("调任"), Later);
        (ownership.State, ownership.LeaderId, ownership.AcceptedAt, ownership.Rung).ShouldBe((OwnershipState.Vacant, null, null, 1));
        ownership.OpenMeasures.ShouldBe([measure]);
        ownership.Namings[^1].Outcome.ShouldBe(NamingOutcome.HandedOver);
        Raised<OwnershipHandedOver>(ownership).LeaderId.ShouldBe(Wu.Id);
    }

    [Theory]
    [InlineData(OwnershipState.Vacant, null)]
    [InlineData(OwnershipState.Named, NamingOutcome.Lifted)]
    [InlineData(OwnershipState.Accepted, NamingOutcome.Lifted)]
    public void The_end_of_the_case_ends_it_whoever_is_responsible(OwnershipState state, NamingOutcome? outcome)
    {
        var ownership = In(state);
        ownership.Lift(LiftGround.CaseClosed, Later);
        (ownership.State, ownership.LiftedAt, ownership.WaitsUntil).ShouldBe((OwnershipState.Lifted, Later, null));
        ownership.Namings.Select(n => (NamingOutcome?)n.Outcome).SingleOrDefault().ShouldBe(outcome);
        Raised<OwnershipLifted>(ownership).Ground.ShouldBe(LiftGround.CaseClosed);
    }

    [Fact]
    public void A_leader_who_declined_is_not_marked_as_lifted_with_the_case()
    {
        var ownership = In(OwnershipState.Named);
        ownership.Decline(DeclineGround.Absent, ANote("出差"), NamedAt);
        ownership.Lift(LiftGround.CaseWithdrawn, Later);
        ownership.Namings[0].Outcome.ShouldBe(NamingOutcome.Declined);
    }

    private static T Raised<T>(AggregateRoot aggregate)
        where T : DomainEvent => aggregate.TakeRaised().OfType<T>().Last();
}
