namespace Mediation.Complaints.Domain.Reviews;

/// <summary>What can be done to a review.</summary>
public enum ReviewAction
{
    /// <summary>To name who reviews it, or somebody else in that person's place.</summary>
    AppointReviewer,

    /// <summary>The reviewer left the bank.</summary>
    ReleaseReviewer,
    Decide,

    /// <summary>To record with proof that the applicant was notified.</summary>
    Notify,
    Withdraw,
}
