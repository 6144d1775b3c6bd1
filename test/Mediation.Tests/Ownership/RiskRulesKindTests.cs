using System.Text.Json.Nodes;
using Mediation.Core.Policies;
using Mediation.Ownership.Domain.Risk;

namespace Mediation.Tests.Ownership;

/// <summary>What the rating's policy refuses, by place and reason.</summary>
public sealed class RiskRulesKindTests
{
    private static readonly RiskRulesKind Kind = new();

    [Fact]
    public void What_ships_has_no_fault() => FaultsOf(ShippedContent.Risk()).ShouldBeEmpty();

    [Fact]
    public void Thresholds_out_of_order_are_refused_at_their_place() =>
        Refused(c => c["thresholds"]!["major"] = 20).ShouldBe([("thresholds.major", "Ownership:ThresholdsOutOfOrder")]);

    [Fact]
    public void Equal_thresholds_leave_a_level_without_a_score() =>
        Refused(c => c["thresholds"]!["critical"] = 60).ShouldBe([("thresholds.critical", "Ownership:ThresholdsOutOfOrder")]);

    [Fact]
    public void A_band_that_begins_below_the_one_before_is_refused() =>
        Refused(c => c["amount"]![1]!["from"] = 500).ShouldBe([("amount[2].from", "Ownership:BandsOutOfOrder")]);

    [Fact]
    public void A_higher_band_adds_more() => Refused(c => c["repeat"]![2]!["points"] = 20).ShouldBe([("repeat[3].points", "Ownership:BandsOutOfOrder")]);

    [Fact]
    public void The_definition_of_the_order_takes_no_more_persons() =>
        Refused(c => c["interviewGroup"]!["persons"] = 21).ShouldBe([("interviewGroup.persons", "Ownership:DefinitionOfOrder")]);

    [Fact]
    public void Nor_another_channel() =>
        Refused(c => c["interviewGroup"]!["channel"] = "Letter").ShouldBe([("interviewGroup.channel", "Ownership:DefinitionOfOrder")]);

    [Fact]
    public void Fewer_persons_are_the_bank_s_own_rule() => Refused(c => c["interviewGroup"]!["persons"] = 10).ShouldBeEmpty();

    [Fact]
    public void A_signal_that_nothing_raises_is_refused() =>
        Refused(c =>
                c["signals"]!
                    .AsArray()
                    .Add(
                        new JsonObject
                        {
                            ["signal"] = "rain",
                            ["points"] = 5,
                            ["words"] = new JsonArray(),
                        }
                    )
            )
            .ShouldBe([($"signals[{ShippedPolicies.Risk.Signals.Count + 1}]", "Ownership:SignalOfNothing")]);

    [Fact]
    public void A_signal_stands_once() => Refused(c => c["signals"]![1]!["signal"] = "media").ShouldBe([("signals[2].signal", "Ownership:SignalTwice")]);

    [Fact]
    public void A_word_of_one_character_is_part_of_too_many() =>
        Refused(c => c["signals"]![0]!["words"]!.AsArray().Add("*死*")).ShouldBe([("signals[1].words", "Ownership:WordTooShort")]);

    [Fact]
    public void An_exception_without_a_word_has_no_effect_and_is_refused() =>
        Refused(c => c["signals"]![2]!["exceptions"]!.AsArray().Add("跳舞")).ShouldBe([("signals[3].exceptions", "Ownership:ExceptionWithoutWord")]);

    [Theory]
    [InlineData("自杀")]
    [InlineData("自 殺")] // however it is written
    public void An_exception_that_is_a_word_would_hide_every_threat(string exception) =>
        Refused(c => c["signals"]![2]!["exceptions"]!.AsArray().Add(exception)).ShouldBe([("signals[3].exceptions", "Ownership:ExceptionOfWholeWord")]);

    [Fact]
    public void Threats_to_life_may_not_be_deleted() =>
        Refused(c => c["signals"]!.AsArray().RemoveAt(2)).ShouldBe([("signals", "Ownership:ThreatToLifeMissing")]);

    [Fact]
    public void Nor_left_without_words() =>
        Refused(c =>
            {
                var signal = c["signals"]![2]!.AsObject();
                signal["words"] = new JsonArray();
                signal.Remove("exceptions");
                signal.Remove("exceptionsOfOthers");
            })
            .ShouldBe([("signals", "Ownership:ThreatToLifeMissing")]);

    [Fact]
    public void Nor_weigh_less_than_a_major_case() =>
        Refused(c => c["signals"]![2]!["points"] = 59).ShouldBe([("signals[3].points", "Ownership:ThreatToLifeBelowMajor")]);

    [Fact]
    public void A_field_that_is_not_known_is_refused() =>
        Refused(c => c["thresholds"]!["mayor"] = 70).ShouldBe([("thresholds.mayor", "Policies:SchemaUnknown")]);

    [Fact]
    public void A_missing_field_is_named()
    {
        var content = ShippedContent.Risk();
        content["thresholds"]!.AsObject().Remove("major");
        var fault = FaultsOf(content).ShouldHaveSingleItem();
        (fault.Place, fault.Code, fault.Values.Single().Value).ShouldBe(("thresholds", "Policies:SchemaMissing", "major"));
    }

    [Theory]
    [InlineData("\"many\"", "Policies:SchemaType")]
    [InlineData("1.5", "Policies:SchemaType")]
    [InlineData("-1", "Policies:SchemaLeast")]
    [InlineData("1000000", "Policies:SchemaMost")]
    [InlineData("1e400", "Policies:SchemaMost")]
    [InlineData("null", "Policies:SchemaType")]
    public void Points_are_whole_and_within_bounds(string points, string code) =>
        Refused(c => c["overduePoints"] = JsonNode.Parse(points)).ShouldBe([("overduePoints", code)]);

    [Fact]
    public void An_unknown_channel_is_refused_with_the_choices()
    {
        var content = ShippedContent.Risk();
        content["interviewGroup"]!["channel"] = "Pigeon";
        var fault = FaultsOf(content).ShouldHaveSingleItem();
        (fault.Place, fault.Code).ShouldBe(("interviewGroup.channel", "Policies:SchemaChoice"));
        fault.Values.Single().Value!.ToString()!.ShouldContain("Visit");
    }

    private static List<(string Place, string Code)> Refused(Action<JsonObject> change)
    {
        var content = ShippedContent.Risk();
        change(content);
        return [.. FaultsOf(content).Select(f => (f.Place, f.Code))];
    }

    private static IReadOnlyList<PolicyFault> FaultsOf(JsonObject content) => ShippedContent.FaultsIn(Kind, content);
}
