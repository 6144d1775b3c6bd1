namespace Mediation.Ownership.Domain.Escalation;

/// <summary>Why a rung was reached.</summary>
public enum RungCause
{
    /// <summary>Nobody accepted within the hours of the rung before.</summary>
    Limit,

    /// <inheritdoc cref="LadderEvent.RiskRaised"/>
    RiskRaised,

    /// <inheritdoc cref="LadderEvent.MeasureLateAgain"/>
    MeasureLateAgain,

    /// <inheritdoc cref="LadderEvent.DeclinedAgain"/>
    DeclinedAgain,

    /// <summary>The leader who accepted did nothing for the case for so many hours.</summary>
    Silence,

    /// <summary>No leader of the case reached the complainant within so many hours.</summary>
    NotContacted,
}
