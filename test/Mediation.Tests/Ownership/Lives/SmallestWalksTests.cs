using Mediation.Ownership.Domain;
using static Mediation.Tests.Ownership.Lives.LifeStepKind;

namespace Mediation.Tests.Ownership.Lives;

/// <summary>The smallest walks after which an open major case had nobody and no alarm ran, before somebody looked who is there.</summary>
public sealed class SmallestWalksTests
{
    [Fact]
    public void A_leader_who_accepted_and_goes_away_without_a_deputy_is_alarmed_of_until_back()
    {
        var life = Walk((Accept, 0, 0), (GoAway, 0, 9));
        (life.Ownership!.State, life.Ownership.IsUnattended, life.Timer).ShouldBe((OwnershipState.Accepted, true, life.Now.AddHours(4)));
        life.Pass(TimeSpan.FromHours(4));
        life.Fire(1);
        life.Ownership.Alarms.ShouldBe(2, "again, and once though the program broke off");
        life.Do(new LifeStep(Return, 0, 0, 0));
        life.Pass(TimeSpan.FromHours(4));
        life.Fire(0);
        (life.Ownership.Alarms, life.Timer, life.Events[^1].What).ShouldSatisfyAllConditions(
            t => t.Alarms.ShouldBe(0),
            t => t.Timer.ShouldBeNull(),
            t => t.What.ShouldBeOfType<LeaderAttended>()
        );
    }

    [Fact]
    public void A_leader_who_is_away_with_a_deputy_leads_on() => Walk((Accept, 0, 0), (GoAway, 0, 8)).Ownership!.Alarms.ShouldBe(0);

    [Theory]
    [InlineData(LifeStepKind.Lock)]
    [InlineData(MoveLeader, 3)]
    [InlineData(Leave)]
    internal void Instead_of_a_leader_who_is_gone_the_next_one_is_named(LifeStepKind gone, int who = 0)
    {
        var life = who == 3 ? Walk((LifeStepKind.Lock, 0, 0), (LifeStepKind.Lock, 1, 0), (Accept, 3, 0), (gone, 3, 0)) : Walk((Accept, 0, 0), (gone, 0, 0));
        (life.Ownership!.State, life.Ownership.Namings[^2].LeaderId == life.Leaders[who].Id, life.Leader == life.Leaders[who]).ShouldBe(
            (OwnershipState.Named, true, false)
        );
    }

    [Fact]
    public void With_everybody_gone_the_alarm_runs_and_whoever_comes_is_named()
    {
        var life = Walk((LifeStepKind.Lock, 0, 0), (LifeStepKind.Lock, 1, 0), (LifeStepKind.Lock, 3, 0), (LifeStepKind.Lock, 4, 0));
        (life.Ownership!.State, life.Ownership.Alarms).ShouldBe((OwnershipState.Vacant, 1));
        life.Do(new LifeStep(Return, 4, 0, 0));
        life.Pass(TimeSpan.FromHours(30));
        life.Fire(2);
        (life.Ownership.State, life.Leader).ShouldBe((OwnershipState.Named, life.Leaders[4]));
    }

    [Fact]
    public void A_case_that_ended_is_alarmed_of_no_more() => Walk((Accept, 0, 0), (GoAway, 0, 9), (Merge, 0, 9)).Ownership!.Alarms.ShouldBe(0);

    private static CaseLife Walk(params (LifeStepKind Kind, int Who, int Hours)[] steps)
    {
        CaseLife life = new(RiskLevel.Major);
        foreach (var (kind, who, hours) in steps)
        {
            life.Do(new LifeStep(kind, who, hours, 0));
            life.Fire(0);
        }

        return life;
    }
}
