namespace Mediation.Tests.Architecture.Planted.Ownership;

/// <summary>Stands for a type of a lower module that looks up.</summary>
internal static class LowerType
{
    public static string Known { get; } = "known";

    public static async Task<int> LookUpAsync(IEnumerable<string> names)
    {
        await Task.Yield();
        return names.Count(name => name == Reports.UpperType.Name);
    }
}
