namespace Mediation.Notifications.Domain;

/// <summary>Refusals of this module.</summary>
public static class NotificationErrors
{
    public const string RecipientChangedCode = "Notifications:RecipientChanged";

    public const string NoAddressCode = "Notifications:NoAddress";

    public const string DocumentMissingCode = "Notifications:DocumentMissing";

    public const string LetterOvertakenCode = "Notifications:LetterOvertaken";

    /// <summary>Whether it says that a letter is not printed as the case stands now.</summary>
    public static bool IsOfPrinting(BusinessException refused) =>
        refused.Code is RecipientChangedCode or NoAddressCode or DocumentMissingCode or LetterOvertakenCode;

    public static BusinessException NotFound() => new("Notifications:NotFound", ErrorKind.NotFound);

    /// <summary>The law or a ladder counts hours on it.</summary>
    public static BusinessException KindIsUrgent() => new("Notifications:KindIsUrgent");

    public static BusinessException LetterNotFound() => new("Notifications:LetterNotFound", ErrorKind.NotFound);

    public static BusinessException AlreadyPosted() => new("Notifications:AlreadyPosted");

    /// <summary>A letter that does not wait was posted, or is not posted any more.</summary>
    public static BusinessException NotWaiting(NotificationCopy letter) =>
        letter.State == CopyState.Sent ? AlreadyPosted() : new BusinessException("Notifications:NotPostedAnyMore");

    /// <summary>Nobody can have posted what nobody has printed.</summary>
    public static BusinessException NotPrinted() => new("Notifications:NotPrinted");

    /// <summary>The document that was printed was made anew before its posting was entered: the new one is printed and posted.</summary>
    /// <param name="printed">Number of the one that was printed.</param>
    /// <param name="number">Number of the one that took its place.</param>
    public static BusinessException LetterReplaced(string printed, string number) =>
        new BusinessException("Notifications:LetterReplaced").With("printed", printed).With("number", number);

    /// <summary>What it invites to is over: it is to be discarded.</summary>
    public static BusinessException LetterOutOfDate() => new("Notifications:LetterOutOfDate");

    /// <summary>Somebody else is entitled to it by now: it is discarded and sent anew.</summary>
    public static BusinessException RecipientChanged() => new(RecipientChangedCode);

    /// <summary>Nothing was issued about what the letter says, or not to whom it goes: its words are printed.</summary>
    public static BusinessException NoDocument() => new("Notifications:NoDocument", ErrorKind.NotFound);

    /// <summary>Only the document may be posted, and none was issued to whom the letter goes: it is discarded and ordered anew.</summary>
    public static BusinessException DocumentMissing() => new(DocumentMissingCode);

    /// <summary>What it states does not hold any more: it is to be discarded.</summary>
    public static BusinessException LetterOvertaken() => new(LetterOvertakenCode);

    /// <summary>Nobody can be told any more where a letter goes: the complainant has no address now.</summary>
    public static BusinessException NoAddress() => new(NoAddressCode);
}
