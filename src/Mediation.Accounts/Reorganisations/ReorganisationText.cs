using Mediation.Ui.Formatting;

namespace Mediation.Accounts.Reorganisations;

/// <summary>Words of a reorganisation on a page.</summary>
internal static class ReorganisationText
{
    /// <summary>What changes: moved under whom, closed into whom, leaves when.</summary>
    public static string Of(ReorganisationRow row, Texts texts, DateText dates) =>
        row.LeavesOn is { } day ? texts["Reorganisation:LeavesOn", ("day", dates.MonthDay(day))]
        : row.Target is { } target ? texts[$"Reorganisation:To:{row.Kind}", ("target", target)]
        : texts.Of(row.Kind);

    public static string? ToneOf(ReorganisationState state) =>
        state switch
        {
            ReorganisationState.Proposed or ReorganisationState.Approved or ReorganisationState.UnderWay => "soon",
            ReorganisationState.Finished => "fine",
            _ => null,
        };
}
