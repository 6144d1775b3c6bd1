namespace Mediation.Referrals.Domain;

/// <summary>A separate consent as the complainant gave it.</summary>
/// <param name="Proof">Reference of the recording or of the signed form.</param>
/// <param name="Fields">What may be given; at least <see cref="SeparateConsent.Needed"/>.</param>
/// <param name="ValidUntil">Last local day on which it may be relied on; none: until the mediation ends.</param>
public sealed record GivenConsent(ConsentManner Manner, DateTimeOffset GivenAt, string Proof, IReadOnlyList<SharedField> Fields, DateOnly? ValidUntil = null);
