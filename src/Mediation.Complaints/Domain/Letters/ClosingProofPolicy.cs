namespace Mediation.Complaints.Domain.Letters;

/// <summary>
/// Whether a notice is enough to close on. The duty is met by any notice that is proven (Order 2020/3, Art. 21: handed over, posted, by message, by
/// telephone). Closed is a case only once the complainant has the decision with what was verified, its basis, its reasons and the remedies (Art. 19), which
/// neither a call nor a message proves.
/// </summary>
/// <remarks>
/// A letter that was ordered and can be posted is not left behind: it is posted or discarded first, whatever told of it. A call or a message alone is enough
/// where both sides agreed on it (Art. 21: an agreed manner governs; the complainant chose it), where nothing can be posted, or where a supervisor who does
/// not handle the case closes it and so answers for it. Who was not reached, with the attempts documented, holds up no case. A letter for which no address
/// became known until the end can never be posted: it leaves the list with the end of the case, and says why.
/// </remarks>
public static class ClosingProofPolicy
{
    /// <summary>What is missing before somebody closes a case on a notice; null where it may be closed.</summary>
    /// <param name="complaint">The case. Expects <see cref="Complaint.Complainant"/> to be loaded.</param>
    /// <param name="manner">How the complainant was notified.</param>
    /// <param name="letter">How the letter with the reasons stands.</param>
    /// <param name="closer">Who closes it.</param>
    public static ClosingGap? GapOf(Complaint complaint, NoticeManner manner, WrittenReasons letter, CurrentUser closer) =>
        GapOf(manner, letter, IsAgreed(complaint.Complainant.PreferredChannel, manner) || Accepts(closer, complaint));

    /// <summary>Whether the complainant chose to be told so.</summary>
    public static bool IsAgreed(ContactChannel? chosen, NoticeManner manner) =>
        chosen switch
        {
            ContactChannel.Voice => manner == NoticeManner.Phone,
            ContactChannel.Sms or ContactChannel.Email => manner == NoticeManner.Message,
            _ => false,
        };

    /// <summary>Whether somebody may accept a call or a message alone: a supervisor who does not handle the case.</summary>
    public static bool Accepts(CurrentUser closer, Complaint complaint) => closer.May(ComplaintPermissions.DecideEnding) && complaint.HandlerId != closer.Id;

    /// <inheritdoc cref="GapOf(Complaint, NoticeManner, WrittenReasons, CurrentUser)"/>
    /// <param name="manner">How the complainant was notified.</param>
    /// <param name="letter">How the letter with the reasons stands.</param>
    /// <param name="isAccepted">Whether such a call or message was agreed on, or a supervisor accepts this one.</param>
    public static ClosingGap? GapOf(NoticeManner manner, WrittenReasons letter, bool isAccepted) =>
        manner is NoticeManner.HandedOver or NoticeManner.Posted or NoticeManner.NotReached || letter.IsPosted ? null
        : !letter.CanBePosted ? null
        : letter.IsOnItsWay ? ClosingGap.LetterWaits
        : isAccepted ? null
        : manner == NoticeManner.Phone ? ClosingGap.CallAlone
        : ClosingGap.MessageAlone;
}

/// <summary>How the letter that states the reasons stands.</summary>
/// <param name="CanBePosted">Whether there is one, and an address for it.</param>
/// <param name="IsOnItsWay">Whether it is to be posted, or was.</param>
/// <param name="IsPosted">Whether it was posted.</param>
public sealed record WrittenReasons(bool CanBePosted, bool IsOnItsWay, bool IsPosted)
{
    /// <summary>No letter was made.</summary>
    public static readonly WrittenReasons None = new(false, false, false);
}

/// <summary>What is missing before a case can be closed on a notice.</summary>
public enum ClosingGap
{
    /// <summary>The letter was ordered and is neither posted nor discarded.</summary>
    LetterWaits,

    /// <summary>Only a call told of the decision: nothing shows that the complainant has the reasons.</summary>
    CallAlone,

    /// <summary>Only a message told of the decision, which carries no reasons.</summary>
    MessageAlone,
}
