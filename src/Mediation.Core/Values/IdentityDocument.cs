namespace Mediation.Core.Values;

/// <summary>A document's type and number in its normal form.</summary>
/// <param name="Type">What kind of paper.</param>
/// <param name="Number">Normalised. Personal data unless it is a social credit code.</param>
/// <param name="IsVerified">True when the number carries a check that was passed; other papers are taken as given.</param>
public sealed record IdentityDocument(IdentityDocumentType Type, string Number, bool IsVerified)
{
    /// <summary>The longest number taken unverified, in characters as people count them.</summary>
    public const int MaxLength = 40;

    public static bool TryParse(
        IdentityDocumentType type,
        string? text,
        DateOnly today,
        [NotNullWhen(true)] out IdentityDocument? document,
        [NotNullWhen(false)] out IdentityDocumentRefusal? refusal
    )
    {
        (document, refusal) = type switch
        {
            IdentityDocumentType.IdentityCard => IdentityNumber.TryParse(text, today, out var number, out var wrong)
                ? Accepted(type, number.Number, verified: true)
                : (null, new IdentityDocumentRefusal(IdentityCard: wrong)),
            IdentityDocumentType.SocialCreditCode => SocialCreditCode.TryParse(text, out var code, out var wrong)
                ? Accepted(type, code.Code, verified: true)
                : (null, new IdentityDocumentRefusal(SocialCredit: wrong)),
            _ => Text.TryRead(text, MaxLength, out var clean, out var wrong)
                ? Accepted(type, HalfWidth.Of(clean).ToUpperInvariant(), verified: false)
                : (null, new IdentityDocumentRefusal(Text: wrong)),
        };
        return document is not null;
    }

    /// <summary>Masked, so that a number never reaches a log by accident.</summary>
    public override string ToString() => $"{Type} {Masking.Document(Number)}";

    private static (IdentityDocument?, IdentityDocumentRefusal?) Accepted(IdentityDocumentType type, string number, bool verified) =>
        (new IdentityDocument(type, number, verified), null);
}
