using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>How the history says that a case ended, and when that settled what was owed to the complainant.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="SettledAt">When the duties were settled by it.</param>
internal sealed record CaseEnding(HistoryEntry Entry, DateTimeOffset? SettledAt)
{
    /// <summary>The ending that holds now; null while the case has not ended, or was opened again since.</summary>
    public static CaseEnding? Of(CaseHistory history) => Of(history, SequenceOf(history, LastReopening(history)), int.MaxValue);

    /// <summary>The last ending between two entries of the history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="after">Sequence of the entry before it.</param>
    /// <param name="before">Sequence of the entry after it.</param>
    public static CaseEnding? Of(CaseHistory history, int after, int before) =>
        history
            .Recorded.Where(t => t.Entry.Sequence > after && t.Entry.Sequence < before)
            .Select(t => FieldOf(t.Entry.Event, t.Facts) is { } field ? new CaseEnding(t.Entry, t.Facts.Instant(field)) : null)
            .LastOrDefault(ending => ending is not null);

    /// <summary>
    /// What settled the duties to the complainant between two entries: the earliest notice that was proven before the case was closed, else its ending.
    /// </summary>
    public static CaseEnding? SettlingOf(CaseHistory history, int after, int before) =>
        history
            .Recorded.Where(t => t.Entry.Sequence > after && t.Entry.Sequence < before && t.Entry.Event == nameof(NoticeProven))
            .Select(t => new CaseEnding(t.Entry, t.Facts.Instant("noticeAt")))
            .MinBy(proven => proven.SettledAt)
        ?? Of(history, after, before);

    /// <summary>The entry by which the case was last opened again; null where it never was.</summary>
    public static HistoryEntry? LastReopening(CaseHistory history) =>
        history.Recorded.Where(t => IsReopening(t.Entry.Event)).Select(t => t.Entry).LastOrDefault();

    /// <summary>Whether what ended is owed anew from this entry on: it was opened again, or taken out of the case that led it.</summary>
    public static bool IsReopening(string happened) => happened is nameof(ComplaintReopened) or nameof(ComplaintUnmerged);

    /// <summary>The last entry of this event since the case was last opened again.</summary>
    public static (HistoryEntry Entry, JsonElement Facts)? LastOf(CaseHistory history, string happened)
    {
        var reopened = SequenceOf(history, LastReopening(history));
        return history
            .Recorded.Where(t => t.Entry.Event == happened && t.Entry.Sequence > reopened)
            .Select(t => ((HistoryEntry, JsonElement)?)t)
            .LastOrDefault();
    }

    /// <summary>The approved proposal by which the case is refused or terminated now; null where it was taken back, withdrawn or opened again.</summary>
    public static (HistoryEntry Entry, JsonElement Facts)? ApprovedIn(CaseHistory history)
    {
        var reopened = SequenceOf(history, LastReopening(history));
        (HistoryEntry, JsonElement)? approved = null;
        foreach (var happened in history.Recorded.Where(t => t.Entry.Sequence > reopened))
        {
            approved = happened.Entry.Event switch
            {
                nameof(ComplaintRefused) or nameof(ComplaintTerminated) => happened,
                nameof(EndingSentBack) or nameof(ComplaintWithdrawn) => null,
                _ => approved,
            };
        }

        return approved;
    }

    private static int SequenceOf(CaseHistory history, HistoryEntry? entry) => entry?.Sequence ?? int.MinValue;

    private static string? FieldOf(string happened, JsonElement facts) =>
        happened switch
        {
            nameof(ComplaintClosed) or nameof(EndingNotified) or nameof(ComplaintTransferredToCompany) => "noticeAt",
            nameof(ComplaintWithdrawn) => "requestedAt",
            nameof(ComplaintMerged) => "mergedAt",
            nameof(ComplaintRefused) or nameof(ComplaintTerminated) => facts.Instant("endedAt") is null ? null : "endedAt",
            _ => null,
        };
}
