namespace Mediation.Complaints.Domain.Signals;

/// <summary>What points to an agency, as a policy that compliance changes; each check keeps the version by which it was made.</summary>
public sealed class AgencyRulesKind : CheckedRulesKind<AgencyRules>
{
    public override string Key => AgencyRules.PolicyKey;
}
