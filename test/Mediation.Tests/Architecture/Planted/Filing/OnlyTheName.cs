namespace Mediation.Tests.Architecture.Planted.Filing;

/// <summary>Bears the name of a file that a use case should have.</summary>
internal static class OnlyAFile;
