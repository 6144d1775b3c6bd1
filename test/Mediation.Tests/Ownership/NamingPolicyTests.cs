using System.Text.Json;
using Mediation.Core.Json;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;

namespace Mediation.Tests.Ownership;

/// <summary>A decision made again from the facts that were kept comes out the same.</summary>
public sealed class NamingPolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 16, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Made_again_from_what_was_kept_it_names_the_same_leader_on_the_same_rung() =>
        Gen.Select(Candidates.Array[0, 8], Gen.Bool, Gen.Int[1, 3], Gen.OneOf(RiskLevel.Major, RiskLevel.Critical), Gen.Decimal[0, 2_000_000])
            .Sample(
                (candidates, isNext, rung, level, amount) =>
                {
                    AssignmentFacts ofCase = new(level, "B09", amount, "/HO/GZ/TH/");
                    var step = isNext ? NamingStep.Next : NamingStep.First;
                    var facts = NamingFacts.Of(ofCase, step, rung, isNext ? "/HO/GZ/" : string.Empty, Now, candidates);
                    var first = NamingPolicy.Decide(facts, candidates, ShippedPolicies.Matrix, ShippedPolicies.Ladders.For(level));
                    var kept = JsonSerializer.Deserialize<NamingFacts>(JsonSerializer.Serialize(facts, MediationJson.Stored), MediationJson.Stored)!;
                    var again = NamingPolicy.Again(kept, ShippedPolicies.Matrix, ShippedPolicies.Ladders.For(level));
                    (again.Row.Key, again.Next?.Rung.Number, again.Next?.Choice.Leader?.Id).ShouldBe(
                        (first.Row.Key, first.Next?.Rung.Number, first.Next?.Choice.Leader?.Id)
                    );
                },
                iter: 2000
            );

    [Fact]
    public void What_is_kept_names_nobody()
    {
        var kept = JsonSerializer.Serialize(AnOwnership.Nomination(AnOwnership.Zhou).Facts, MediationJson.Stored);
        kept.ShouldNotContain(AnOwnership.Zhou.Name);
        kept.ShouldNotContain(AnOwnership.Zhou.UserName);
    }

    private static Gen<LeaderCandidate> Candidates =>
        Gen.Select(
            Gen.Guid,
            Gen.Int[0, 50],
            Gen.OneOf("/HO/", "/HO/GZ/", "/HO/GZ/TH/"),
            Gen.Int[0, 3],
            Gen.OneOf<int?>(null, -1, 1),
            Gen.OneOf(LeaderExclusion.None, LeaderExclusion.None, LeaderExclusion.AlreadyAsked, LeaderExclusion.NamedInComplaint),
            (id, user, path, open, absent, exclusion) =>
                new LeaderCandidate(id, $"u{user}-{id:N}", "周明", "行长", path, absent is { } days ? Now.AddDays(days) : null, open, exclusion)
        );
}
