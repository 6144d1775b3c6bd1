namespace Mediation.Referrals.Domain;

/// <summary>Proposes an active, in-scope body with a signed agreement in force, and says why the others are not (金发〔2025〕14号).</summary>
public static class RoutingPolicy
{
    /// <summary>All bodies with the reason of each; those in scope first, the preferred of the unit before the others, then the less loaded.</summary>
    public static IReadOnlyList<RoutingVerdict> Judge(RoutingFacts facts, IEnumerable<RoutingCandidate> candidates, RoutingRules rules)
    {
        var preferred = rules.PreferRegion.Where(p => OrganisationUnit.IsIn(facts.UnitPath, p.Key)).Select(p => p.Value).FirstOrDefault() ?? [];
        return
        [
            .. candidates
                .Select(c => Judge(facts, c, [.. preferred]))
                .OrderBy(v => v.Reason != RoutingReason.InScope)
                .ThenBy(v => v.Preference ?? int.MaxValue)
                .ThenBy(v => v.OpenCases)
                .ThenBy(v => v.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The one that is proposed of those judged; null when none can take the case.</summary>
    public static RoutingVerdict? Proposed(IReadOnlyList<RoutingVerdict> verdicts) => verdicts.FirstOrDefault(v => v.Reason == RoutingReason.InScope);

    private static RoutingVerdict Judge(RoutingFacts facts, RoutingCandidate candidate, List<string> preferred)
    {
        var inForce = candidate.Agreements.Where(a => a.ValidFrom <= facts.Today && facts.Today <= a.ValidTo).ToList();
        var reason = candidate.Body.IsActive
            ? inForce.Count == 0
                ? RoutingReason.NoAgreementInForce
                : inForce.Min(a => ReasonOf(facts, a, candidate.OpenCases))
            : RoutingReason.Inactive;
        var days = inForce.Count == 0 ? 0 : inForce.Min(a => a.AcceptanceDays);
        return new RoutingVerdict(
            candidate.Body.Id,
            candidate.Body.Code,
            candidate.Body.Name,
            reason,
            candidate.OpenCases,
            days,
            preferred.IndexOf(candidate.Body.Code) is var place && place < 0 ? null : place + 1
        );
    }

    private static RoutingReason ReasonOf(RoutingFacts facts, CooperationAgreement agreement, int openCases) =>
        !CoversProduct(agreement.Products, facts.ProductCode) ? RoutingReason.ProductOutOfScope
        : !CoversUnit(agreement.Units, facts) ? RoutingReason.UnitOutOfScope
        : facts.Amount < agreement.AmountFrom || facts.Amount > agreement.AmountTo ? RoutingReason.AmountOutOfScope
        : openCases >= agreement.Capacity ? RoutingReason.NoCapacity
        : RoutingReason.InScope;

    private static bool CoversProduct(IReadOnlyList<string> scope, string code) =>
        scope.Count == 0 || scope.Any(s => code.StartsWith(s, StringComparison.Ordinal));

    private static bool CoversUnit(IReadOnlyList<string> scope, RoutingFacts facts) =>
        scope.Count == 0 || scope.Any(code => OrganisationUnit.IsIn(facts.UnitPath, code) || facts.TakenOver.Contains(code, StringComparer.Ordinal));
}
