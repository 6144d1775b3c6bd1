namespace Mediation.Referrals.CasePage;

/// <summary>The consent as recorded.</summary>
public sealed record ConsentView(
    ConsentManner Manner,
    DateTimeOffset GivenAt,
    string Proof,
    string Recipient,
    string Purpose,
    DateOnly? ValidUntil,
    DateTimeOffset? WithdrawnAt,
    IReadOnlyList<SharedField> Fields
);
