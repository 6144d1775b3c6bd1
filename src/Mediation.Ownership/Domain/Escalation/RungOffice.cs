namespace Mediation.Ownership.Domain.Escalation;

/// <summary>Who becomes responsible on a rung.</summary>
public enum RungOffice
{
    /// <summary>Whom the matrix names.</summary>
    Assigned,

    /// <summary>The nearest leader above the present one, or a colleague of the same office when there is none above.</summary>
    NextUp,

    /// <summary>A leader of the head office.</summary>
    HeadOffice,
}
