using Mediation.Complaints.Drafts;

namespace Mediation.Complaints.Intake;

/// <summary>What the page of a registration knows beside what is typed: who calls, how it may be classified, where it is kept.</summary>
/// <param name="DraftId">Where what is typed is kept, or will be.</param>
/// <param name="Writer">This page, as it saves: made when it was first drawn.</param>
/// <param name="Seen">Edition that it has seen; 0 where nothing is kept yet.</param>
public sealed record RegistrationAssist(Guid DraftId, Guid Writer, int Seen)
{
    /// <summary>When it was kept last.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>The draft was saved or ended elsewhere; this is one of its own.</summary>
    public bool IsCopy { get; init; }

    /// <summary>Words for a draft that could not be kept.</summary>
    public string? NotKept { get; init; }

    /// <summary>What was found while it was typed; null until somebody was looked up.</summary>
    public FindCallerComplaints.Result? Found { get; init; }

    /// <summary>What the caller complained about before.</summary>
    public IReadOnlyList<CallerComplaint>? Caller => Found?.Rows;

    /// <summary>Null until something was said.</summary>
    public SuggestClassification.Result? Suggested { get; init; }

    public static RegistrationAssist New() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), 0);

    public RegistrationAssist Kept(SaveDraft.Result saved) =>
        this with
        {
            DraftId = saved.DraftId,
            Seen = saved.Edition,
            SavedAt = saved.SavedAt,
            IsCopy = saved.IsCopy,
        };
}
