namespace Mediation.Core.Values;

/// <summary>Why a document number is refused.</summary>
/// <param name="IdentityCard">Set when an identity number failed.</param>
/// <param name="SocialCredit">Set when a social credit code failed.</param>
/// <param name="Text">Set when another document's number is no usable text.</param>
/// <param name="IsNoNumber">Set when the text stands for no number, such as a dash.</param>
public sealed record IdentityDocumentRefusal(
    IdentityNumberRefusal? IdentityCard = null,
    SocialCreditCodeRefusal? SocialCredit = null,
    TextRefusal? Text = null,
    bool IsNoNumber = false
);
