namespace Mediation.Ownership.Domain;

/// <summary>Why an ownership was lifted. There is no other way: a leader cannot resign from it, only hand it over.</summary>
public enum LiftGround
{
    CaseClosed,
    CaseWithdrawn,
    CaseRefused,
    CaseTerminated,
    CaseTransferred,

    /// <summary>Another complaint about the same dispute leads it.</summary>
    CaseMerged,

    /// <summary>Another unit of the bank has the case; a leader there is named at once.</summary>
    UnitChanged,
}
