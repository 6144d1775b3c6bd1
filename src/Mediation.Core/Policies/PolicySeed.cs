namespace Mediation.Core.Policies;

/// <summary>
/// A policy that ships with a module: an embedded <c>Policies/{key}.v{version}.json</c> whose <c>effectiveFrom</c> says since when
/// it is in force. Laid once, see <see cref="PolicyShipping"/>.
/// </summary>
public sealed record PolicySeed(string Key, int Version, DateOnly EffectiveFrom, string Json)
{
    public static IEnumerable<PolicySeed> From(Assembly assembly)
    {
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(n => n.Contains(".Policies.", StringComparison.Ordinal) && n.EndsWith(".json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            var file = name[(name.IndexOf(".Policies.", StringComparison.Ordinal) + ".Policies.".Length)..^".json".Length];
            var split = file.LastIndexOf(".v", StringComparison.Ordinal);
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var json = reader.ReadToEnd();
            using var parsed = JsonDocument.Parse(json);
            yield return new PolicySeed(
                file[..split],
                int.Parse(file[(split + 2)..], System.Globalization.CultureInfo.InvariantCulture),
                DateOnly.ParseExact(
                    parsed.RootElement.GetProperty("effectiveFrom").GetString()!,
                    "yyyy-MM-dd",
                    System.Globalization.CultureInfo.InvariantCulture
                ),
                json
            );
        }
    }
}
