namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>
/// A policy about risk events that compliance changes, in force by now: first its form is checked by its schema, then what no schema can express. Such an
/// event is judged by the version of the moment at which it is reported, and keeps it.
/// </summary>
/// <typeparam name="TRules">Its rules.</typeparam>
public abstract class RiskEventKindOf<TRules>(string key) : PolicyKind
{
    private readonly PolicySchema schema = PolicySchema.Of(typeof(TRules).Assembly, key);

    public override string Key => key;

    public override string Schema => schema.Json;

    public override string DraftPermission => RiskEventPermissions.DraftRules;

    public override string ApprovePermission => RiskEventPermissions.ApproveRules;

    public override PolicyValidity Validity => PolicyValidity.ByNow;

    public override IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground)
    {
        if (schema.FaultsIn(json) is { Count: > 0 } faults)
        {
            return faults;
        }

        try
        {
            return [.. FaultsIn(JsonSerializer.Deserialize<TRules>(json, MediationJson.Policy)!)];
        }
        catch (JsonException wrong)
        {
            var place = wrong.Path?.TrimStart('$', '.') ?? string.Empty;
            return [new PolicyFault(place.Length > 0 ? place : "$", "RiskEvents:Unreadable") { Values = [("why", wrong.Message)] }];
        }
    }

    /// <summary>What contradicts itself, or falls short of the rules of the authorities, in a content of the right form.</summary>
    protected abstract IEnumerable<PolicyFault> FaultsIn(TRules rules);
}
