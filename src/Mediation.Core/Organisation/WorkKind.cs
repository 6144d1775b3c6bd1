namespace Mediation.Core.Organisation;

/// <summary>Kinds of open work that follow a unit or a person.</summary>
public enum WorkKind
{
    /// <summary>Major cases that a leader owns: the ladder names the next leader.</summary>
    OwnedCases,

    /// <summary>Open complaints.</summary>
    Cases,

    /// <summary>Tasks of complaints.</summary>
    Tasks,

    /// <summary>Reviews of decisions.</summary>
    Reviews,

    /// <summary>Measures of owned cases.</summary>
    Measures,

    /// <summary>What waits for an approval; it goes with its complaint, and up where its only approver leaves.</summary>
    Approvals,

    /// <summary>Notices meant for the person.</summary>
    Notices,
}
