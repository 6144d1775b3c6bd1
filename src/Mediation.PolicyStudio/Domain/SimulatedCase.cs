namespace Mediation.PolicyStudio.Domain;

/// <summary>A case that would come out otherwise under a draft. Its number and its unit are read from the case, in the reader's row scope.</summary>
public sealed class SimulatedCase
{
    public const int LongestText = 200;

    private SimulatedCase() { }

    public Guid SimulationId { get; private init; }

    public Guid CaseId { get; private init; }

    /// <summary>What would be otherwise.</summary>
    public SimulatedChange Change { get; private init; }

    public string BeforeText { get; private init; } = string.Empty;

    /// <summary>Key of words that say it; null where the text is all.</summary>
    public string? BeforeWord { get; private init; }

    public string AfterText { get; private init; } = string.Empty;

    public string? AfterWord { get; private init; }

    /// <summary>Leader who was named, where another one would be.</summary>
    public string? LeaderBefore { get; private init; }

    /// <summary>Leader who would be named instead.</summary>
    public string? LeaderAfter { get; private init; }

    public static SimulatedCase Of(Guid simulation, SimulatedDifference difference) =>
        new()
        {
            SimulationId = simulation,
            CaseId = difference.CaseId,
            Change = difference.Change,
            BeforeText = difference.Before.Text,
            BeforeWord = difference.Before.Word,
            AfterText = difference.After.Text,
            AfterWord = difference.After.Word,
            LeaderBefore = difference.LeaderBefore,
            LeaderAfter = difference.LeaderAfter,
        };
}
