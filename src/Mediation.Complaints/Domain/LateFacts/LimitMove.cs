namespace Mediation.Complaints.Domain.LateFacts;

/// <summary>What a fact that is reported late would do to a limit.</summary>
/// <param name="Kind">Kind of the duty.</param>
/// <param name="Subject">What the duty belongs to.</param>
/// <param name="DueBefore">Its end as it stands.</param>
/// <param name="IsMissedBefore">Whether it counts as missed as it stands.</param>
/// <param name="DueAfter">Its end with the fact.</param>
/// <param name="IsMissedAfter">Whether it would count as missed.</param>
public sealed record LimitMove(string Kind, Guid? Subject, DateTimeOffset DueBefore, bool IsMissedBefore, DateTimeOffset DueAfter, bool IsMissedAfter)
{
    /// <summary>Whether anything becomes another.</summary>
    public bool IsMove => DueBefore != DueAfter || IsMissedBefore != IsMissedAfter;
}
