namespace Mediation.Notifications.Domain;

/// <content>Its letters, which somebody prints and posts.</content>
public sealed partial class Notification
{
    /// <summary>Its case has ended, and no postal address is known: its letters are not posted any more. Expects <see cref="Copies"/> to be loaded.</summary>
    public void LeaveUnposted()
    {
        foreach (var copy in copies.Where(c => c is { Channel: NotificationChannel.Letter, State: CopyState.Waiting }))
        {
            copy.Skip(NotificationCopy.NoAddressUntilEnd);
            Raise(new LetterLeftUnposted(CaseId, Id, copy.Id));
        }

        PartChanged();
    }

    /// <exception cref="BusinessException"><c>Notifications:AlreadyPosted</c>, <c>Notifications:NotPrinted</c></exception>
    public void PostLetter(NotificationCopy copy, DateOnly postedOn, string tracking, Guid by, DateTimeOffset now)
    {
        copy.Post(postedOn, tracking, by, now);
        Raise(new LetterPosted(CaseId, Id, copy.Id, postedOn, tracking));
    }

    /// <summary>What was posted is a document that was printed before it was made anew: the wrong one, and whoever handles the case corrects that.</summary>
    /// <exception cref="BusinessException"><c>Notifications:AlreadyPosted</c></exception>
    public void PostEarlier(NotificationCopy copy, PrintedDocument printed, DateOnly postedOn, string tracking, Guid by, DateTimeOffset now)
    {
        copy.PrintEarlier(printed);
        PostLetter(copy, postedOn, tracking, by, now);
    }

    /// <exception cref="BusinessException"><c>Notifications:AlreadyPosted</c></exception>
    public void DiscardLetter(NotificationCopy copy, string reason, Guid by)
    {
        copy.Discard(reason, by);
        Raise(new LetterDiscarded(CaseId, Id, copy.Id, reason));
    }

    /// <param name="copy">The letter.</param>
    /// <param name="sha256">Of what is printed.</param>
    /// <param name="document">Number of the document that is posted; null where words are.</param>
    /// <param name="now">When.</param>
    public void PrintLetter(NotificationCopy copy, string sha256, string? document, DateTimeOffset now)
    {
        copy.Print(sha256, document, now);

        // Of two who print it and overtake it at once the second decides again.
        PartChanged();
        Raise(new LetterPrinted(CaseId, Id, copy.Id, document, document is null ? null : sha256));
    }

    /// <summary>The document that is posted as its letter was made anew: of two who replace and post it at once the second decides again.</summary>
    public void DocumentReplaced() => PartChanged();

    /// <summary>Somebody saw name and address; what is posted is not printed by that.</summary>
    public void PrintEnvelope(NotificationCopy copy) => Raise(new LetterPrinted(CaseId, Id, copy.Id));
}
