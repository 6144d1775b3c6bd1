namespace Mediation.Ownership.Risk;

/// <summary>Says while a complaint is typed which of its words its rating will count, by the rules in force.</summary>
public sealed class NarrativeRisk(PolicyReader policies, InstitutionTime institution, TimeProvider clock) : INarrativeWarnings
{
    public async Task<IReadOnlyList<string>> OfAsync(string narrative, CancellationToken ct)
    {
        var rules = (await policies.InForceAsync<RiskRules>(RiskRules.PolicyKey, institution.Today(clock), ct)).Rules;
        return [.. rules.MentionsIn(narrative).Select(m => m.Word).Distinct(StringComparer.Ordinal)];
    }
}
