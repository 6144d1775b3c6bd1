namespace Mediation.Ownership.Domain;

/// <summary>With whom the leader spoke.</summary>
public enum ContactedParty
{
    Complainant,

    /// <summary>Agent, guardian or heir, whoever acts for the complainant.</summary>
    Representative,

    /// <summary>Somebody of the family who does not act for the complainant.</summary>
    Family,
}
