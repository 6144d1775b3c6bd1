namespace Mediation.Ownership.Risk;

/// <summary>Says while a complaint is typed which of its words its rating will count, by the rules in force.</summary>
public sealed class NarrativeRisk(PolicyReader policies, InstitutionTime institution, TimeProvider clock) : INarrativeWarnings
{
    public async Task<IReadOnlyList<NarrativeWarning>> OfAsync(string narrative, CancellationToken ct)
    {
        var rules = (await policies.InForceAsync<RiskRules>(RiskRules.PolicyKey, institution.Today(clock), ct)).Rules;
        var grave = rules.Signals.Where(s => s.Sign == RiskSigns.SelfHarmThreatened).Select(s => s.Signal).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. rules
                .MentionsIn(narrative)
                .Select(m => new NarrativeWarning(m.Word, $"Risk:{m.Signal}", grave.Contains(m.Signal)))
                .OrderByDescending(w => w.IsGrave),
        ];
    }
}
