namespace Mediation.Ownership.Domain.Assignment;

/// <summary>What became of a candidate.</summary>
public enum CandidateVerdict
{
    Named,
    Absent,
    HandlesTheCase,
    NamedInComplaint,
    AlreadyAsked,

    /// <summary>Below the office that the rule requires.</summary>
    BelowTheOffice,

    /// <summary>Further up than the one named.</summary>
    FurtherUp,

    /// <summary>Of the same unit as the one named, with as many or more open cases.</summary>
    NextInLine,

    /// <summary>Has to keep away from the case, and does not find it.</summary>
    Recused,
}
