namespace Mediation.Complaints.Domain.Investigation;

/// <summary>Who answers for what was established; no dimension of JR/T 0169-2018, the bank's own.</summary>
public enum Responsibility
{
    Bank,

    /// <summary>The bank and the complainant, each in part.</summary>
    Shared,
    Complainant,
    ThirdParty,
    Nobody,
    Undetermined,
}
