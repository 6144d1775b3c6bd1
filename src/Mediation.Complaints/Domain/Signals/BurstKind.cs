namespace Mediation.Complaints.Domain.Signals;

/// <summary>What more complaints than usual have in common.</summary>
public enum BurstKind
{
    /// <summary>The business category and the unit.</summary>
    Volume,

    /// <summary>The wording, in whatever units of the bank.</summary>
    Wording,
}
