namespace Mediation.Ownership.Domain.Escalation;

/// <summary>While the term of the complaint stands still for this reason by law, the hours of silence and of the first contact stand still as well.</summary>
public enum LadderPause
{
    /// <summary>With a mediation body (Order 2020/3, Art. 23).</summary>
    Mediation,

    /// <summary>An external appraisal (Art. 18).</summary>
    Appraisal,
}
