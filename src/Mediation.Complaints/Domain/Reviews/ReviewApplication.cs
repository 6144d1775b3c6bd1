namespace Mediation.Complaints.Domain.Reviews;

/// <summary>An application for review, as it is recorded.</summary>
/// <param name="Manner">By which way it came.</param>
/// <param name="When">When it was received.</param>
/// <param name="Superior">The institution above the unit that decided.</param>
/// <param name="GroundsNoteId">Note with its grounds.</param>
public sealed record ReviewApplication(ReviewManner Manner, DatedAct When, OrganisationUnit Superior, Guid GroundsNoteId)
{
    /// <summary>When the decision reached the applicant, where that was later than the notice, such as by post.</summary>
    public DateTimeOffset? DecisionReceivedAt { get; init; }

    /// <summary>The application itself.</summary>
    public Guid? FileId { get; init; }

    /// <summary>Whether it is meant that it came too late: it is then recorded as not taken up.</summary>
    public bool ConfirmsLate { get; init; }
}
