namespace Mediation.Referrals.Domain;

/// <summary>What a cooperation agreement covers, and from when to when.</summary>
/// <param name="Products">Product codes covered; empty for all.</param>
/// <param name="Units">Codes of the units covered with all below them; empty for all.</param>
/// <param name="AcceptanceDays">Working days to answer; Shanghai practice is two.</param>
public sealed record CooperationConditions(
    DateOnly SignedOn,
    DateOnly ValidFrom,
    DateOnly ValidTo,
    IReadOnlyList<string> Products,
    IReadOnlyList<string> Units,
    decimal AmountFrom = 0m,
    decimal? AmountTo = null,
    int AcceptanceDays = 2,
    int? Capacity = null
);
