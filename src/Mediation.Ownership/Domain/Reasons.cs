namespace Mediation.Ownership.Domain;

/// <summary>How the reasons of a decision, and the facts that it was made from, are kept beside it: as readable JSON that is never changed.</summary>
internal static class Reasons
{
    public static string Write<T>(IReadOnlyList<T> reasons) => JsonSerializer.Serialize(reasons, MediationJson.Stored);

    public static string WriteOne<T>(T facts) => JsonSerializer.Serialize(facts, MediationJson.Stored);

    public static T ReadOne<T>(string json) => JsonSerializer.Deserialize<T>(json, MediationJson.Stored)!;

    public static IReadOnlyList<T> Read<T>(string json) => JsonSerializer.Deserialize<IReadOnlyList<T>>(json, MediationJson.Stored)!;
}
