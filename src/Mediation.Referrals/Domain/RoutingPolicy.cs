namespace Mediation.Referrals.Domain;

/// <summary>Rules by which a body is proposed, policy <c>referral-routing</c>.</summary>
/// <param name="LateFromDays">With so many days of the statutory clock left or fewer, a push warns.</param>
/// <param name="PreferRegion">Unit code → body codes in the order in which they are preferred.</param>
/// <param name="CalendarDaysPerWorkingDay">Calendar days for each agreed working day, where the calendar of the year is not loaded yet.</param>
public sealed record RoutingRules(
    int LateFromDays,
    IReadOnlyDictionary<string, IReadOnlyList<string>> PreferRegion,
    int CalendarDaysPerWorkingDay = RoutingRules.UsualCalendarDaysPerWorkingDay
)
{
    public const string PolicyKey = "referral-routing";

    /// <summary>Where a version of the policy does not say otherwise.</summary>
    public const int UsualCalendarDaysPerWorkingDay = 2;

    /// <summary>Whether a mediation that fails would come back with few days left.</summary>
    /// <param name="daysLeft">Days of the statutory clock that it would leave; null when nothing can be pushed.</param>
    public bool IsLate(int? daysLeft) => daysLeft <= LateFromDays;
}

/// <summary>What routing knows of a case.</summary>
public sealed record RoutingFacts(string ProductCode, string UnitPath, decimal? Amount, DateOnly Today);

/// <summary>What routing knows of a body.</summary>
/// <param name="OpenCases">Cases it has open now.</param>
public sealed record RoutingCandidate(MediationBody Body, IReadOnlyList<CooperationAgreement> Agreements, int OpenCases);

/// <summary>Why a body can take a case, or why not.</summary>
public enum RoutingFinding
{
    InScope,
    Inactive,
    NoAgreementInForce,
    ProductOutOfScope,
    UnitOutOfScope,
    AmountOutOfScope,
    NoCapacity,
}

/// <summary>One body as judged.</summary>
/// <param name="Preference">Its place among those that the unit prefers, from one; null when it is not among them.</param>
public sealed record RoutingVerdict(Guid BodyId, string Code, string Name, RoutingFinding Finding, int OpenCases, int AcceptanceDays, int? Preference = null);

/// <summary>Proposes an active, in-scope body with a signed agreement in force, and says why the others are not (金发〔2025〕14号; DOMAIN 3.1).</summary>
public static class RoutingPolicy
{
    /// <summary>All bodies with the finding on each; those in scope first, the preferred of the unit before the others, then the less loaded.</summary>
    public static IReadOnlyList<RoutingVerdict> Judge(RoutingFacts facts, IEnumerable<RoutingCandidate> candidates, RoutingRules rules)
    {
        var preferred = rules.PreferRegion.Where(p => facts.UnitPath.Contains($"/{p.Key}/", StringComparison.Ordinal)).Select(p => p.Value).FirstOrDefault()
            ?? [];
        return
        [
            .. candidates
                .Select(c => Judge(facts, c, [.. preferred]))
                .OrderBy(v => v.Finding != RoutingFinding.InScope)
                .ThenBy(v => v.Preference ?? int.MaxValue)
                .ThenBy(v => v.OpenCases)
                .ThenBy(v => v.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The one that is proposed of those judged; null when none can take the case.</summary>
    public static RoutingVerdict? Proposed(IReadOnlyList<RoutingVerdict> verdicts) => verdicts.FirstOrDefault(v => v.Finding == RoutingFinding.InScope);

    private static RoutingVerdict Judge(RoutingFacts facts, RoutingCandidate candidate, List<string> preferred)
    {
        var inForce = candidate.Agreements.Where(a => a.ValidFrom <= facts.Today && facts.Today <= a.ValidTo).ToList();
        var finding = candidate.Body.IsActive
            ? inForce.Count == 0
                ? RoutingFinding.NoAgreementInForce
                : inForce.Min(a => Find(facts, a, candidate.OpenCases))
            : RoutingFinding.Inactive;
        var days = inForce.Count == 0 ? 0 : inForce.Min(a => a.AcceptanceDays);
        return new RoutingVerdict(
            candidate.Body.Id,
            candidate.Body.Code,
            candidate.Body.Name,
            finding,
            candidate.OpenCases,
            days,
            preferred.IndexOf(candidate.Body.Code) is var place && place < 0 ? null : place + 1
        );
    }

    private static RoutingFinding Find(RoutingFacts facts, CooperationAgreement agreement, int openCases) =>
        !Covers(agreement.Products, facts.ProductCode) ? RoutingFinding.ProductOutOfScope
        : !Covers(agreement.Units, facts.UnitPath) ? RoutingFinding.UnitOutOfScope
        : facts.Amount < agreement.AmountFrom || facts.Amount > agreement.AmountTo ? RoutingFinding.AmountOutOfScope
        : openCases >= agreement.Capacity ? RoutingFinding.NoCapacity
        : RoutingFinding.InScope;

    private static bool Covers(IReadOnlyList<string> scope, string value) => scope.Count == 0 || scope.Any(s => value.StartsWith(s, StringComparison.Ordinal));
}
