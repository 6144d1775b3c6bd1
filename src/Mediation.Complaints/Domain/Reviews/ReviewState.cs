namespace Mediation.Complaints.Domain.Reviews;

/// <summary>Where the review of a decision by the superior institution stands (核查).</summary>
public enum ReviewState
{
    /// <summary>Received; nobody reviews it yet.</summary>
    Applied,

    /// <summary>Somebody of the superior institution reviews it.</summary>
    Reviewing,

    /// <summary>Decided; the applicant is owed the notice.</summary>
    Decided,

    /// <summary>The applicant was notified, with proof.</summary>
    Notified,

    /// <summary>Not taken up: it came too late.</summary>
    Refused,

    /// <summary>The applicant took it back.</summary>
    Withdrawn,
}
