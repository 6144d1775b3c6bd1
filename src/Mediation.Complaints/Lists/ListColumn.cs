namespace Mediation.Complaints.Lists;

/// <summary>
/// A column that a person chooses for the list of complaints. What is due next and the number, with its matter, stand in every list and are none of these.
/// </summary>
public enum ListColumn
{
    Complainant,
    Amount,
    Risk,
    Holder,
    State,
    Channel,
    Product,
    Cause,
    VerifiedCause,
    Demand,
    ReceivedAt,
    LegalDueAt,
    ClosedAt,
    Agency,
    Unit,
}
