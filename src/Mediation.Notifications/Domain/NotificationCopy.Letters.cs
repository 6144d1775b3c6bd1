namespace Mediation.Notifications.Domain;

/// <content>What is printed and posted by somebody.</content>
public sealed partial class NotificationCopy
{
    /// <summary>Day on which a letter was posted, as the receipt says.</summary>
    public DateOnly? PostedOn { get; private set; }

    public string? Tracking { get; private set; }

    public Guid? PostedById { get; private set; }

    /// <summary>
    /// SHA-256 of what of a letter was printed last, and is therefore posted: its words with what is enclosed, or the file of the document.
    /// </summary>
    public string? PrintedSha256 { get; private set; }

    /// <summary>Number of the document that was opened to be posted; null where words were printed.</summary>
    public string? PrintedDocument { get; private set; }

    /// <summary>Why a letter is not posted any more, as typed; no person.</summary>
    public string? DiscardReason { get; private set; }

    public Guid? DiscardedById { get; private set; }

    internal void Discard(string reason, Guid by)
    {
        EnsureNotPosted();
        Fail("Notifications:Discarded");
        (DiscardReason, DiscardedById) = (reason, by);
    }

    /// <summary>When the letter, or the document that is posted with it, was first printed: nobody posted it before.</summary>
    public DateTimeOffset? PrintedAt { get; private set; }

    /// <summary>Whether it is a letter that may be in the post, as long as nobody has entered that.</summary>
    public bool IsPrintedLetter => PrintedAt is not null;

    /// <summary>What was printed last is what is posted.</summary>
    internal void Print(string sha256, string? document, DateTimeOffset now)
    {
        PrintedAt = PrintedAt is { } at && PrintedSha256 == sha256 ? at : now.NotBefore(CreatedAt);
        (PrintedSha256, PrintedDocument) = (sha256, document);
    }

    /// <summary>An earlier document is what is posted, though it was made anew since.</summary>
    internal void PrintEarlier(PrintedDocument printed)
    {
        EnsureNotPosted();
        (PrintedAt, PrintedSha256, PrintedDocument) = (printed.At, printed.Sha256, printed.Number);
    }

    internal void Post(DateOnly postedOn, string tracking, Guid by, DateTimeOffset now)
    {
        EnsureNotPosted();
        if (PrintedSha256 is null)
        {
            throw NotificationErrors.NotPrinted();
        }

        (State, SentAt, PostedOn, Tracking, PostedById) = (CopyState.Sent, now.NotBefore(CreatedAt), postedOn, tracking, by);
    }

    private void EnsureNotPosted()
    {
        if (State != CopyState.Waiting)
        {
            throw NotificationErrors.NotWaiting(this);
        }
    }
}
