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

    /// <summary>Leader who was named; null where nobody was.</summary>
    public Guid? LeaderBeforeId { get; private init; }

    public string? LeaderBefore { get; private init; }

    /// <summary>Leader who would be named; null where nobody would.</summary>
    public Guid? LeaderAfterId { get; private init; }

    public string? LeaderAfter { get; private init; }

    /// <summary>Whether these differ.</summary>
    public bool IsLedOtherwise { get; private init; }

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
            LeaderBeforeId = difference.LeaderBefore?.Id,
            LeaderBefore = difference.LeaderBefore?.Name,
            LeaderAfterId = difference.LeaderAfter?.Id,
            LeaderAfter = difference.LeaderAfter?.Name,
            IsLedOtherwise = difference.IsLedOtherwise,
        };
}
