namespace Mediation.Complaints.Domain.Letters;

/// <summary>
/// Whether a notice is enough to close on. The duty is met by any notice that is proven (Order 2020/3, Art. 21: handed over, posted, by message, by
/// telephone). Closed is a case only once the complainant has the decision with what was verified, its basis, its reasons and the remedies (Art. 19), which
/// neither a call nor a message proves.
/// </summary>
/// <remarks>
/// A letter that was ordered is not left behind: it is posted or discarded first, whatever told of it. A call or a message alone is enough where both sides
/// agreed on it (Art. 21: an agreed manner governs; the complainant chose it), where nothing can be posted, or where a supervisor who does not handle the
/// case closes it and so answers for it. Who was not reached, with the attempts documented, holds up no case.
/// </remarks>
public static class ClosingProofPolicy
{
    /// <param name="manner">How the complainant was notified.</param>
    /// <param name="letter">How the letter with the reasons stands.</param>
    /// <param name="isAccepted">Whether such a call or message was agreed on, or a supervisor accepts this one.</param>
    /// <returns>What is missing; null where the case may be closed.</returns>
    public static ClosingGap? GapOf(NoticeManner manner, WrittenReasons letter, bool isAccepted) =>
        manner is NoticeManner.HandedOver or NoticeManner.Posted or NoticeManner.NotReached || letter.IsPosted ? null
        : letter.IsOnItsWay ? ClosingGap.LetterWaits
        : !letter.CanBePosted || isAccepted ? null
        : manner == NoticeManner.Phone ? ClosingGap.CallAlone
        : ClosingGap.MessageAlone;
}

/// <summary>How the letter that states the reasons stands.</summary>
/// <param name="CanBePosted">Whether there is one, and an address for it.</param>
/// <param name="IsOnItsWay">Whether it is to be posted, or was.</param>
/// <param name="IsPosted">Whether it was posted.</param>
public sealed record WrittenReasons(bool CanBePosted, bool IsOnItsWay, bool IsPosted);

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
