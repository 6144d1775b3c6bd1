namespace Mediation.Complaints.Domain.Reviews;

/// <summary>How the applicant was notified of the review's decision.</summary>
/// <param name="Manner">By which way.</param>
/// <param name="At">When.</param>
/// <param name="Proof">Reference of the proof.</param>
/// <param name="CopyId">The delivered notice that is the proof; null where it is another.</param>
public sealed record ReviewNotice(NoticeManner Manner, DateTimeOffset At, string Proof, Guid? CopyId = null);
