using Mediation.Core.Policies;
using Mediation.Ownership.Domain.Escalation;
using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Ownership;

/// <summary>Rungs reached by an event, by silence and for want of a contact; what stops their clock; and that each is reached once.</summary>
public sealed class RungTriggersTests
{
    private static readonly DateTimeOffset Accepted = At("2026-03-16 10:00").ToUniversalTime();

    [Fact]
    public void Seventy_two_hours_without_an_act_lead_to_the_second_rung_of_a_major_case_and_not_a_minute_before()
    {
        var triggers = Of(ShippedPolicies.Ladders);
        triggers.Next(Situation(), Accepted.AddHours(72).AddMinutes(-1)).ShouldBeNull();
        var reached = triggers.Next(Situation(), Accepted.AddHours(80)).ShouldNotBeNull();
        (reached.Rung.Number, reached.Cause, reached.At).ShouldBe((2, RungCause.Silence, Accepted.AddHours(72)));
    }

    [Fact]
    public void An_act_begins_the_hours_anew() =>
        Of(ShippedPolicies.Ladders).Next(Situation() with { LastActAt = Accepted.AddHours(71) }, Accepted.AddHours(142)).ShouldBeNull();

    [Fact]
    public void On_that_rung_already_silence_leads_nowhere() =>
        Of(ShippedPolicies.Ladders).Next(Situation() with { Rung = 2 }, Accepted.AddDays(30)).ShouldBeNull();

    [Fact]
    public void Before_anybody_accepted_only_the_limit_counts() =>
        Of(ShippedPolicies.Ladders).Next(Situation() with { AcceptedAt = null, LastActAt = null }, Accepted.AddDays(30)).ShouldBeNull();

    [Theory]
    [InlineData(LadderEvent.MeasureLateAgain, 2)]
    [InlineData(LadderEvent.RiskRaised, null)]
    public void An_event_leads_at_once_to_the_first_rung_that_names_it(LadderEvent happened, int? rung) =>
        Of(ShippedPolicies.Ladders).Next(Situation() with { Happened = happened }, Accepted).Number().ShouldBe(rung);

    [Fact]
    public void A_suspension_by_law_stops_the_hours_and_they_go_on_where_they_stopped()
    {
        var triggers = Of(ShippedPolicies.Ladders);
        var paused = Situation() with { Pauses = [new LadderSpan(Accepted.AddHours(70), null)] };
        triggers.Expected(paused).ShouldBeNull();
        var resumed = Situation() with { Pauses = [new LadderSpan(Accepted.AddHours(70), Accepted.AddDays(20))] };
        triggers.Expected(resumed)!.At.ShouldBe(Accepted.AddDays(20).AddHours(2));
    }

    [Fact]
    public void Working_hours_stop_and_go_on_as_well()
    {
        var triggers = Of(Changed(r => (r["silenceHours"], r["silenceCount"]) = (10, "Working")));
        var noon = At("2026-03-16 12:00").ToUniversalTime();
        triggers.Expected(Situation())!.At.ShouldBe(At("2026-03-17 11:30").ToUniversalTime(), "eight hours and a half make a day");
        var pauses = new[] { new LadderSpan(noon, At("2026-03-23 09:00").ToUniversalTime()) };
        triggers.Expected(Situation() with { Pauses = pauses })!.At.ShouldBe(At("2026-03-23 17:00").ToUniversalTime(), "two of ten had passed");
    }

    [Fact]
    public void Who_does_not_reach_the_complainant_in_time_is_followed_whatever_else_was_done()
    {
        var triggers = Of(Changed(r => r["contactWithinHours"] = 24));
        var busy = Situation() with { LastActAt = Accepted.AddHours(23) };
        triggers.Next(busy, Accepted.AddHours(24))!.Cause.ShouldBe(RungCause.NotContacted);
        triggers.Next(busy with { IsContacted = true }, Accepted.AddHours(24)).ShouldBeNull();
    }

    [Fact]
    public void Decided_from_time_to_time_a_rung_is_reached_once_and_never_early() =>
        Gen.Select(Gen.Int[0, 40].Array[0, 20], Gen.Int[0, 200], Gen.Int[0, 100])
            .Sample(
                (gaps, pausedAfter, pausedFor) =>
                {
                    var triggers = Of(ShippedPolicies.Ladders);
                    LadderSpan pause = new(Accepted.AddHours(pausedAfter), Accepted.AddHours(pausedAfter + pausedFor));
                    var (last, due) = (Accepted, (DateTimeOffset?)null);
                    foreach (var gap in gaps)
                    {
                        var situation = Situation() with { LastActAt = last, Pauses = [pause] };
                        due = triggers.Expected(situation)!.At;
                        var counted = (due.Value - last) - Overlap(pause, last, due.Value);
                        counted.ShouldBe(TimeSpan.FromHours(72));
                        triggers.Next(situation, due.Value.AddTicks(-1)).ShouldBeNull();
                        var reached = triggers.Next(situation, due.Value).ShouldNotBeNull();
                        triggers.Next(situation with { Rung = reached.Rung.Number }, due.Value.AddYears(1)).ShouldBeNull();
                        last = last.AddHours(gap);
                    }
                },
                iter: 2000
            );

    private static TimeSpan Overlap(LadderSpan pause, DateTimeOffset from, DateTimeOffset to)
    {
        var (begins, ends) = (pause.From > from ? pause.From : from, pause.To < to ? pause.To!.Value : to);
        return ends > begins ? ends - begins : TimeSpan.Zero;
    }

    private static LadderSituation Situation() => new(1, Accepted, Accepted, IsContacted: false, []);

    private static RungTriggers Of(LadderRules rules) => new(rules.For(RiskLevel.Major), rules, Calendar, InstitutionTime.Default());

    private static LadderRules Changed(Action<System.Text.Json.Nodes.JsonObject> change)
    {
        var content = ShippedContent.Ladders();
        var rung = content["ladders"]![1]!["rungs"]![1]!.AsObject();
        rung.Remove("silenceHours");
        change(rung);
        return PolicyReader.Parse<LadderRules>(content.ToJsonString());
    }
}

file static class Reached
{
    public static int? Number(this RungReached? reached) => reached?.Rung.Number;
}
