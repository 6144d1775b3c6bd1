namespace Mediation.Complaints.Domain.Endings;

/// <summary>The endings without a decision that the bank itself proposes and that somebody else approves.</summary>
public enum EndingKind
{
    /// <summary>Not taken up (不予受理).</summary>
    Refusal,

    /// <summary>Given up while it was handled (终止).</summary>
    Termination,
}
