namespace Mediation.Complaints.Endings;

/// <summary>Reads the grounds of endings and the material that may be asked for.</summary>
public sealed class EndingRulesReader(PolicyReader policies, InstitutionTime institution)
{
    /// <summary>The rules in force at an instant.</summary>
    public Task<Policy<EndingRules>> InForceAsync(DateTimeOffset at, CancellationToken ct) =>
        policies.InForceAsync<EndingRules>(EndingRules.PolicyKey, institution.DateOf(at), ct);

    /// <summary>The rules that something was proposed or asked for by.</summary>
    public async Task<EndingRules> OfVersionAsync(int version, CancellationToken ct) =>
        (await policies.ExactAsync<EndingRules>(EndingRules.PolicyKey, version, ct)).Rules;
}
