namespace Mediation.Complaints.Domain.Clock;

/// <summary>Who gets the answer that a duty is about.</summary>
public enum AnswerTo
{
    /// <summary>The complainant: notified of the decision.</summary>
    Complainant,

    /// <summary>The regulator that forwarded the complaint.</summary>
    Regulator,

    /// <summary>Whoever applied for the review of a decision: notified of what the superior institution decided.</summary>
    ReviewApplicant,
}
