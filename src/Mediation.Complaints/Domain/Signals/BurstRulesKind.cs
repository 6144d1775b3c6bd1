namespace Mediation.Complaints.Domain.Signals;

/// <summary>What is a burst, as a policy that compliance changes; each burst keeps the version by which it was found.</summary>
public sealed class BurstRulesKind : CheckedRulesKind<BurstRules>
{
    public override string Key => BurstRules.PolicyKey;
}
