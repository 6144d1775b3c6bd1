using System.Text.Json.Nodes;
using Mediation.Ownership.Domain.Escalation;

namespace Mediation.Tests.Ownership;

/// <summary>What a ladder refuses: a gap, a way back, no end, a role that nobody has.</summary>
public sealed class LadderRulesKindTests
{
    private static readonly LadderRulesKind Kind = new();

    [Fact]
    public void What_ships_has_no_fault() => Refused(_ => { }).ShouldBeEmpty();

    [Fact]
    public void A_gap_is_refused_at_its_rung() => Refused(c => Rungs(c).RemoveAt(1)).ShouldBe([("ladders[2].rungs[2].number", "Ownership:LadderGap")]);

    [Fact]
    public void A_rung_that_stands_twice_is_a_loop() =>
        Refused(c => Rungs(c)[1]!["number"] = 1).Select(f => f.Code).ShouldBe(["Ownership:LadderLoop", "Ownership:LadderGap"]);

    [Fact]
    public void A_rung_that_leads_back_to_whom_the_matrix_names_is_a_loop() =>
        Refused(c => Rungs(c)[1]!["office"] = "Assigned").ShouldBe([("ladders[2].rungs[2].office", "Ownership:LadderLoop")]);

    [Fact]
    public void Above_the_head_office_there_is_nobody() =>
        Refused(c =>
            {
                Rungs(c)[1]!["office"] = "HeadOffice";
                Rungs(c)[2]!["office"] = "NextUp";
            })
            .ShouldBe([("ladders[2].rungs[3].office", "Ownership:LadderLoop"), ("ladders[2].rungs[3].office", "Ownership:LadderEnd")]);

    [Fact]
    public void A_ladder_that_does_not_end_at_the_head_office_has_no_end() =>
        Refused(c => Rungs(c).RemoveAt(2)).ShouldBe([("ladders[2].rungs[2].office", "Ownership:LadderEnd")]);

    [Fact]
    public void The_first_rung_is_whom_the_matrix_names() =>
        Refused(c => Rungs(c)[0]!["office"] = "NextUp").ShouldBe([("ladders[2].rungs[1].office", "Ownership:LadderBeginning")]);

    [Fact]
    public void An_unknown_role_is_refused() =>
        Refused(c => Rungs(c)[0]!["informed"]!.AsArray().Add("Janitor")).ShouldBe([("ladders[2].rungs[1].informed[3]", "Policies:SchemaChoice")]);

    [Fact]
    public void The_leader_has_to_know() =>
        Refused(c => Rungs(c)[0]!["informed"] = new JsonArray("Handler")).ShouldBe([("ladders[2].rungs[1].informed", "Ownership:LeaderNotInformed")]);

    [Fact]
    public void The_highest_level_stands_first() =>
        Refused(c => c["ladders"]![1]!["levelAtLeast"] = "Critical").Select(f => f.Code).ShouldBe(["Ownership:LadderNeverReached", "Ownership:LadderMissing"]);

    [Fact]
    public void A_rung_without_hours_is_refused() => Refused(c => Rungs(c)[0]!["hours"] = 0).ShouldBe([("ladders[2].rungs[1].hours", "Policies:SchemaLeast")]);

    [Fact]
    public void An_unknown_event_is_refused() =>
        Refused(c => Rungs(c)[1]!["events"]!.AsArray().Add("FullMoon")).ShouldBe([("ladders[2].rungs[2].events[2]", "Policies:SchemaChoice")]);

    [Fact]
    public void Silence_of_no_hours_is_refused() =>
        Refused(c => Rungs(c)[1]!["silenceHours"] = 0).ShouldBe([("ladders[2].rungs[2].silenceHours", "Policies:SchemaLeast")]);

    [Fact]
    public void What_leads_to_the_first_rung_is_a_loop() =>
        Refused(c =>
            {
                Rungs(c)[0]!["events"] = new JsonArray("RiskRaised");
                Rungs(c)[0]!["silenceHours"] = 5;
            })
            .ShouldBe([("ladders[2].rungs[1].events", "Ownership:TriggerOnFirstRung"), ("ladders[2].rungs[1].silenceHours", "Ownership:TriggerOnFirstRung")]);

    [Fact]
    public void An_event_that_stands_twice_and_a_count_without_hours_are_refused() =>
        Refused(c =>
            {
                Rungs(c)[2]!["events"] = new JsonArray("RiskRaised", "RiskRaised");
                Rungs(c)[2]!["silenceCount"] = "Clock";
            })
            .ShouldBe([("ladders[2].rungs[3].events", "Ownership:EventTwice"), ("ladders[2].rungs[3].silenceHours", "Ownership:SilenceWithoutHours")]);

    private static JsonArray Rungs(JsonObject content) => content["ladders"]![1]!["rungs"]!.AsArray();

    private static List<(string Place, string Code)> Refused(Action<JsonObject> change)
    {
        var content = ShippedContent.Ladders();
        change(content);
        return [.. ShippedContent.FaultsIn(Kind, content).Select(f => (f.Place, f.Code))];
    }
}
