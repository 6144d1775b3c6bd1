namespace Mediation.Complaints.Domain;

/// <content>Refusals about letters.</content>
public static partial class ComplaintErrors
{
    public static BusinessException LetterUnknown() => new("Complaints:LetterUnknown", ErrorKind.NotFound);

    /// <summary>It was made already; another one takes its place, with the reason.</summary>
    public static BusinessException LetterExists(string number) => new BusinessException("Complaints:LetterExists").With("number", number);

    /// <summary>It is to be posted already, or was: nobody posts it twice.</summary>
    public static BusinessException LetterOnItsWay(string number) => new BusinessException("Complaints:LetterOnItsWay").With("number", number);

    /// <summary>The case has ended and nobody enters an address any more: the letter would wait for ever.</summary>
    public static BusinessException LetterWithoutAddress() => new("Complaints:LetterWithoutAddress");

    /// <summary>What it is about is over or was decided anew.</summary>
    public static BusinessException LetterOfThePast() => new("Complaints:LetterOfThePast");

    /// <summary>Another one took its place already.</summary>
    public static BusinessException LetterSuperseded(string number) => new BusinessException("Complaints:LetterSuperseded").With("number", number);

    /// <summary>It was posted: whoever makes it anew has to know that.</summary>
    public static BusinessException LetterPosted(string number, DateOnly on) =>
        new BusinessException("Complaints:LetterPosted").With("number", number).With("on", on);

    /// <summary>It names persons in full: who works on the case reads it, and who checks letters.</summary>
    public static BusinessException LetterNotForYou() => new("Complaints:LetterNotForYou", ErrorKind.Forbidden);

    /// <summary>Nothing proves yet that the complainant has the decision with its reasons.</summary>
    public static BusinessException NotYetClosed(ClosingGap gap) =>
        new(gap == ClosingGap.LetterWaits ? "Complaints:LetterBeforeClosing" : "Complaints:ReasonsNotInWriting");
}
