namespace Mediation.Core.Policies;

/// <summary>
/// A kind whose content a JSON schema describes. First its form is checked, with unknown fields refused; then what no schema can express, such as
/// thresholds out of order, by the kind's own rules.
/// </summary>
/// <typeparam name="TRules">Its rules; the schema is embedded in their module.</typeparam>
public abstract class SchemaKind<TRules>(string key) : PolicyKind
{
    private readonly PolicySchema schema = PolicySchema.Of(typeof(TRules).Assembly, key);

    public override string Key => key;

    public override string Schema => schema.Json;

    public override IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground)
    {
        if (schema.FaultsIn(json) is { Count: > 0 } faults)
        {
            return faults;
        }

        try
        {
            return [.. FaultsIn(PolicyReader.Parse<TRules>(json), ground)];
        }
        catch (JsonException wrong)
        {
            // A figure that is whole to the schema and too large for us.
            return [new PolicyFault(wrong.Path ?? "$", $"{PolicySchema.CodePrefix}Other") { Values = [("expected", wrong.Message)] }];
        }
    }

    /// <summary>What contradicts itself in a content of the right form.</summary>
    protected abstract IEnumerable<PolicyFault> FaultsIn(TRules rules, PolicyGround ground);
}
