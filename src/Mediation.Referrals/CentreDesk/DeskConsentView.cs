namespace Mediation.Referrals.CentreDesk;

/// <summary>What the body must know of the consent it works on.</summary>
public sealed record DeskConsentView(
    ConsentManner Manner,
    DateTimeOffset GivenAt,
    string Purpose,
    DateOnly? ValidUntil,
    DateTimeOffset? WithdrawnAt,
    IReadOnlyList<SharedField> Fields
);
