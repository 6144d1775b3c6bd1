namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What of the facts a threshold is held against; the unit goes with it.</summary>
public enum RiskEventMeasure
{
    /// <summary>人：at the time when there were most.</summary>
    Persons,

    /// <summary>家：outlets concerned.</summary>
    Outlets,

    /// <summary>小时：for which outlets were closed.</summary>
    Hours,

    /// <summary>天：on which it went on without a break.</summary>
    Days,

    /// <summary>元.</summary>
    Amount,

    /// <summary>重大社会影响：1 where there is one, else 0.</summary>
    SocialEffect,

    /// <summary>特别敏感：1 where it is, else 0.</summary>
    VerySensitive,
}
