namespace Mediation.Core.History;

/// <summary>A difference between what is stored and what the history says.</summary>
/// <param name="CaseId">The case, or <see cref="HistoryChains.Institution"/> for what belongs to none.</param>
/// <param name="Sequence">Place in its chain; 0 when the history has no place for it.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="What">Which row or file it is, when it is not the history entry itself.</param>
public sealed record AuditFinding(Guid CaseId, int Sequence, AuditFault Fault, string? What = null);

/// <summary>What can be wrong with a history and with the rows it refers to.</summary>
public enum AuditFault
{
    /// <summary>Its content does not give its hash.</summary>
    Altered,

    /// <summary>The sequence has a gap here, ends before the recorded length, or a case has no history at all.</summary>
    Missing,

    /// <summary>It does not follow the entry before it.</summary>
    Unlinked,

    /// <summary>It is dated before the entry that it follows.</summary>
    OutOfOrder,

    /// <summary>The chain has no recorded end, or ends elsewhere than recorded.</summary>
    HeadDiffers,

    /// <summary>A row, a note or a file differs from what the history says of it.</summary>
    Differs,

    /// <summary>A row, a note or a file that the history refers to is gone.</summary>
    RowMissing,

    /// <summary>A row, a note or a file that the history does not refer to: its entry was removed, or it never had one.</summary>
    Unrecorded,

    /// <summary>The key is not the one that the history was sealed with, or that an anchor was signed with.</summary>
    KeyDiffers,

    /// <summary>An anchor's signature does not fit what it says, or it is no anchor at all.</summary>
    AnchorInvalid,
}
