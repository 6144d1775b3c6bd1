namespace Mediation.Complaints.Domain.Signals;

/// <summary>What shows that complaints are more than usual.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="UnitPath">The unit that has all of them, itself or below it.</param>
/// <param name="ProductCode">Business category of the newest.</param>
/// <param name="From">Begin of the window.</param>
/// <param name="To">Its end: the newest receipt.</param>
/// <param name="Cases">The complaints, the newest first.</param>
/// <param name="Persons">How many persons complain in them.</param>
/// <param name="Usual">Complaints that such a window has as a rule.</param>
/// <param name="Limit">Persons from which it is a burst.</param>
/// <param name="Words">Words that many of them share, without persons.</param>
public sealed record BurstEvidence(
    BurstKind Kind,
    string UnitPath,
    string ProductCode,
    DateTimeOffset From,
    DateTimeOffset To,
    IReadOnlyList<Guid> Cases,
    int Persons,
    decimal Usual,
    int Limit,
    IReadOnlyList<string> Words
);
