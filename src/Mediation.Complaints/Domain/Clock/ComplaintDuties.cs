using System.Text.Json.Serialization;

namespace Mediation.Complaints.Domain.Clock;

/// <summary>The duties of a complaint, policy <c>complaint-duties</c>. A case keeps the version in force when it was received.</summary>
/// <param name="Terms">What the bank owes by when; another term needs no change of code.</param>
/// <param name="Pauses">On which grounds days are not counted.</param>
/// <param name="Regulators">Who forwards complaints.</param>
/// <param name="PauseEndDayCounts">Whether the day on which a pause ends is counted as used: true is the stricter reading.</param>
public sealed record ComplaintDuties(
    IReadOnlyList<DutyTerm> Terms,
    IReadOnlyList<PauseGround> Pauses,
    IReadOnlyList<Regulator> Regulators,
    bool PauseEndDayCounts = true
) : ICheckedRules
{
    public const string PolicyKey = "complaint-duties";

    /// <summary>Within which time the complainant may apply for the review of a decision; null where these rules set no limit.</summary>
    public ReviewApplicationRule? ReviewApplication { get; init; }

    /// <exception cref="InvalidOperationException">No term of this kind.</exception>
    public DutyTerm Term(string kind) =>
        Terms.FirstOrDefault(t => t.Kind == kind) ?? throw new InvalidOperationException($"These rules have no term of the kind {kind}.");

    /// <summary>What these rules can say of one duty to the clock.</summary>
    public DutyRule RuleOf(string kind)
    {
        var term = Term(kind);
        return new DutyRule(term.RuleId, term.Days, term.DayKind, term.Cap is { } cap ? new DutyCap(RuleOf(cap.Of), cap.DaysBefore) : null, term.Article)
        {
            PauseEndDayCounts = PauseEndDayCounts,
            StartsWith = term.StartsWith,
            AnswersTo = term.AnswersTo,
        };
    }

    /// <summary>The ground of this name; null where these rules do not know it.</summary>
    public PauseGround? Ground(string ground) => Pauses.FirstOrDefault(p => p.Ground == ground);

    /// <summary>
    /// Of all facts of a case those that matter to one duty: its start, the pauses that count for it, its own extensions, and new facts where they let
    /// it run anew. A capped term stands still and runs anew with the one that it serves.
    /// </summary>
    /// <param name="kind">Kind of the duty.</param>
    /// <param name="subject">What it is about: the forward, the reopening, or null for the complaint itself.</param>
    /// <param name="facts">All facts of the case.</param>
    public IEnumerable<ClockFact> FactsOf(string kind, Guid? subject, IEnumerable<ClockFact> facts)
    {
        var term = Term(kind);
        var judge = term.Cap is { } cap ? Term(cap.Of) : term;
        List<ClockFact> known = [.. facts];
        var round = ClockRound.Of(subject, known);
        return known.Where(fact =>
            fact.Kind switch
            {
                ClockFactKind.Paused or ClockFactKind.Resumed => Ground(fact.Ground)?.CountsFor.Contains(judge.Kind) == true,
                ClockFactKind.Extended => fact.Duty == judge.Kind && round.Includes(fact.Subject),
                ClockFactKind.Restarted => judge.RestartArticle is not null,
                ClockFactKind.Reopened => false,
                ClockFactKind.Released => term.StartsWith == ClockFactKind.Received && round.StartsWith is null,
                var start => start == term.StartsWith && fact.Subject == round.StartsWith,
            }
        );
    }

    public IEnumerable<string> Faults() => DutyPolicyChecks.FaultsOf(this);
}

/// <summary>The complainant's own limit to apply to the superior institution (Order 2020/3, Art. 20).</summary>
/// <param name="RuleId">E.g. CP-REVIEW-APPLY.</param>
/// <param name="Days">Calendar days; the day on which the decision was received is not one of them.</param>
/// <param name="Article">As it is to be cited.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReviewApplicationRule(string RuleId, int Days, string Article);
