namespace Mediation.Complaints.Domain.Signals;

/// <summary>Which signals of an agency a complaint has, from facts and rules alone, each with what it rests on.</summary>
public static class AgencyPolicy
{
    public static IReadOnlyList<AgencySignal> Signals(AgencyFacts facts, AgencyRules rules) =>
        [
            .. new[]
            {
                Matched(AgencySignalKind.SharedPhone, facts.Phone, rules),
                Matched(AgencySignalKind.SharedAddress, facts.Address, rules),
                Matched(AgencySignalKind.SharedRepresentative, facts.Representative, rules),
                Matched(AgencySignalKind.SameWording, facts.Wording, rules),
                Of(AgencySignalKind.NoAuthority, facts.IsWithoutAuthority ? 1 : 0, rules, [], []),
                Of(AgencySignalKind.Formulas, facts.Formulas.Count, rules, [], facts.Formulas),
                Of(AgencySignalKind.TypicalDemand, facts.Demands.Count, rules, [], facts.Demands),
            }.OfType<AgencySignal>(),
        ];

    private static AgencySignal? Matched(AgencySignalKind kind, AgencyMatches matches, AgencyRules rules) =>
        Of(kind, matches.Persons, rules, matches.Cases, matches.Words);

    private static AgencySignal? Of(AgencySignalKind kind, int count, AgencyRules rules, IReadOnlyList<Guid> cases, IReadOnlyList<string> words) =>
        rules.RuleOf(kind) is { } rule && count >= rule.From ? new AgencySignal(kind, rule.Points, count, cases, words) : null;
}

/// <summary>A signal with what it rests on.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Points">What it weighs.</param>
/// <param name="Count">Other persons, or phrases found.</param>
/// <param name="Cases">Complaints that it rests on.</param>
/// <param name="Words">Words that it rests on.</param>
public sealed record AgencySignal(AgencySignalKind Kind, int Points, int Count, IReadOnlyList<Guid> Cases, IReadOnlyList<string> Words);
