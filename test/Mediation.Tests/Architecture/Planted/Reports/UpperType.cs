namespace Mediation.Tests.Architecture.Planted.Reports;

/// <summary>Stands for a type of an upper module; that it uses a lower one is as it should be.</summary>
internal static class UpperType
{
    public static string Name => nameof(Ownership.LowerType) + Ownership.LowerType.Known;
}
