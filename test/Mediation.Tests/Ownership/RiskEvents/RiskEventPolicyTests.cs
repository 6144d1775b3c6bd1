using Mediation.Ownership.Domain.RiskEvents;

namespace Mediation.Tests.Ownership.RiskEvents;

/// <summary>The shipped thresholds: those that DOMAIN 1.3 names, on both sides of each.</summary>
public sealed class RiskEventPolicyTests
{
    [Theory]
    [InlineData(RiskEventKind.Besieging, null, 1, 4.0, null, RiskEventClass.EspeciallyMajor)]
    [InlineData(RiskEventKind.Besieging, null, 1, 3.5, null, RiskEventClass.Major)]
    [InlineData(RiskEventKind.Besieging, null, 2, 2.0, null, RiskEventClass.EspeciallyMajor)]
    [InlineData(RiskEventKind.Besieging, null, 2, 1.5, null, RiskEventClass.Major)]
    [InlineData(RiskEventKind.Crowd, 100, null, null, null, RiskEventClass.EspeciallyMajor)]
    [InlineData(RiskEventKind.Crowd, 99, null, null, null, RiskEventClass.Ordinary)]
    [InlineData(RiskEventKind.Crowd, 20, null, null, 7, RiskEventClass.EspeciallyMajor)]
    [InlineData(RiskEventKind.Crowd, 20, null, null, 6, RiskEventClass.Ordinary)]
    [InlineData(RiskEventKind.Crowd, 19, null, null, 7, RiskEventClass.Ordinary)]
    [InlineData(RiskEventKind.Closure, null, 5, null, 3, RiskEventClass.EspeciallyMajor)]
    [InlineData(RiskEventKind.Closure, null, 4, null, 3, RiskEventClass.Major)]
    [InlineData(RiskEventKind.Robbery, null, null, null, null, RiskEventClass.Major)]
    [InlineData(RiskEventKind.Run, null, null, null, null, RiskEventClass.Major)]
    [InlineData(RiskEventKind.PublicOpinion, null, null, null, null, RiskEventClass.Reputation)]
    [InlineData(RiskEventKind.Outage, null, null, null, null, RiskEventClass.Ordinary)]
    public void The_gravest_threshold_that_is_reached_decides(
        RiskEventKind kind,
        int? persons,
        int? outlets,
        double? hours,
        int? days,
        RiskEventClass expected
    ) => Decide(kind, new RiskEventFacts(persons, outlets, (decimal?)hours, days)).Class.ShouldBe(expected);

    [Theory]
    [InlineData(10_000_000, RiskEventClass.EspeciallyMajor)]
    [InlineData(9_999_999.99, RiskEventClass.Ordinary)]
    public void Ten_million_misappropriated_is_especially_major(double amount, RiskEventClass expected) =>
        Decide(RiskEventKind.Misappropriation, new RiskEventFacts(Amount: (decimal)amount)).Class.ShouldBe(expected);

    [Fact]
    public void What_is_very_sensitive_is_especially_major_of_whatever_kind()
    {
        foreach (var kind in Enum.GetValues<RiskEventKind>())
        {
            Decide(kind, new RiskEventFacts(VerySensitive: true)).Class.ShouldBe(RiskEventClass.EspeciallyMajor);
        }
    }

    [Fact]
    public void What_is_not_known_holds_nothing_up_and_is_named()
    {
        var decision = Decide(RiskEventKind.Crowd, new RiskEventFacts(Persons: 40));
        decision.Class.ShouldBe(RiskEventClass.Ordinary);
        var week = decision.Reasons.Single(r => r.Key == "crowd-week");
        (week.Verdict, week.Unknown.ShouldHaveSingleItem()).ShouldBe((TriggerVerdict.Pending, RiskEventMeasure.Days));
        decision.Reasons.Single(r => r.Key == "crowd-hundred").Verdict.ShouldBe(TriggerVerdict.NotReached);
    }

    [Theory]
    [InlineData(RiskEventClass.EspeciallyMajor, 30, 60)]
    [InlineData(RiskEventClass.Major, 60, 60)]
    [InlineData(RiskEventClass.Ordinary, 120, 120)]
    [InlineData(RiskEventClass.Reputation, 720, 720)]
    public void The_limits_are_those_of_the_rules(RiskEventClass of, int telephone, int written)
    {
        var limit = ShippedPolicies.RiskEvents.LimitOf(of);
        (limit.TelephoneMinutes, limit.WrittenMinutes).ShouldBe((telephone, written));
    }

    [Theory]
    [InlineData("/HO/GZ/TH/", "国家金融监督管理总局广东监管局")]
    [InlineData("/HO/GZ/", "国家金融监督管理总局广东监管局")]
    [InlineData("/HO/CC/", "国家金融监督管理总局")]
    public void It_is_reported_to_whoever_supervises(string path, string authority) => ShippedPolicies.RiskEvents.AuthorityOf(path).ShouldBe(authority);

    [Fact]
    public void Rules_that_contradict_themselves_are_refused()
    {
        var rules = ShippedPolicies.RiskEvents;
        rules.Faults().ShouldBeEmpty();
        (rules with { Classes = [.. rules.Classes.Skip(1)] }).Faults().ShouldNotBeEmpty();
        (rules with { Authorities = [] }).Faults().ShouldNotBeEmpty();
        (rules with { Triggers = [.. rules.Triggers, rules.Triggers[0]] }).Faults().ShouldNotBeEmpty();
        (rules with { Classes = [.. rules.Classes.Select(c => c with { WrittenHours = c.Class == RiskEventClass.Major ? 24 : c.WrittenHours })] })
            .Faults()
            .ShouldNotBeEmpty("a graver class is not reported later");
    }

    [Theory]
    [InlineData(RiskEventClass.EspeciallyMajor, 31, 1.0)]
    [InlineData(RiskEventClass.EspeciallyMajor, 30, 1.5)]
    [InlineData(RiskEventClass.Major, 61, 1.5)]
    public void No_version_is_slower_than_the_rules_of_the_authorities(RiskEventClass of, int telephone, double hours)
    {
        var rules = ShippedPolicies.RiskEvents;
        var slower = rules with
        {
            Classes = [.. rules.Classes.Select(c => c.Class == of ? c with { TelephoneMinutes = telephone, WrittenHours = (decimal)hours } : c)],
        };
        RiskEventRuleFaults.In(slower).ShouldContain(f => f.Code == "RiskEvents:LimitAboveLaw");
    }

    [Fact]
    public void Minutes_of_the_telephone_do_not_rise_with_the_class()
    {
        var rules = ShippedPolicies.RiskEvents;
        var quick = rules with { Classes = [.. rules.Classes.Select(c => c.Class == RiskEventClass.Ordinary ? c with { TelephoneMinutes = 45 } : c)] };
        RiskEventRuleFaults.In(quick).ShouldHaveSingleItem().Code.ShouldBe("RiskEvents:GraverIsLater");
    }

    [Fact]
    public void A_trigger_of_the_rules_is_neither_removed_nor_weakened_and_the_bank_may_be_stricter()
    {
        var rules = ShippedPolicies.RiskEvents;
        foreach (var trigger in rules.Triggers.Where(t => t.Key is not ("self-harm" or "reputation")))
        {
            RiskEventRuleFaults
                .In(rules with { Triggers = [.. rules.Triggers.Where(t => t != trigger)] })
                .ShouldContain(f => f.Code == "RiskEvents:TriggerOfLaw" && f.Values[0].Value!.Equals(trigger.Key), trigger.Key);
        }

        RiskEventRuleFaults.In(With("crowd-hundred", 101)).ShouldHaveSingleItem().Code.ShouldBe("RiskEvents:TriggerOfLaw");
        RiskEventRuleFaults.In(With("crowd-hundred", 50)).ShouldBeEmpty();

        RiskEventRules With(string key, decimal atLeast) =>
            rules with
            {
                Triggers =
                [
                    .. rules.Triggers.Select(t => t.Key == key ? t with { Thresholds = [.. t.Thresholds.Select(m => m with { AtLeast = atLeast })] } : t),
                ],
            };
    }

    private static RiskEventDecision Decide(RiskEventKind kind, RiskEventFacts facts) => RiskEventPolicy.Decide(kind, facts, ShippedPolicies.RiskEvents);
}
