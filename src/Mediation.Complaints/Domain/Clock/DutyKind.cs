namespace Mediation.Complaints.Domain.Clock;

/// <summary>What the bank owes by a day.</summary>
public enum DutyKind
{
    /// <summary>Decide and notify the complainant (CBIRC Order 2020/3, Art. 18).</summary>
    Decide,

    /// <summary>The bank's own, shorter target for the same.</summary>
    InternalDecide,
}
