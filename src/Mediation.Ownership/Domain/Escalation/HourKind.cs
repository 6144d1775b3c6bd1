namespace Mediation.Ownership.Domain.Escalation;

/// <summary>In what the hours of a rung are counted.</summary>
public enum HourKind
{
    Working,
    Clock,
}
