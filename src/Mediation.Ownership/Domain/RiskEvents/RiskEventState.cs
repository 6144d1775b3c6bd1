namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>Where an event stands.</summary>
public enum RiskEventState
{
    /// <summary>Known, and the first report is not written yet.</summary>
    Learned,

    /// <summary>首报 is written: follow-ups are due.</summary>
    Reported,

    /// <summary>Disposed of: 终报 is due.</summary>
    Disposed,

    /// <summary>终报 is written.</summary>
    Concluded,
}
