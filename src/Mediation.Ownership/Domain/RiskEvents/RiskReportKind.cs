namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>首报, 续报, 终报 (DOMAIN 7).</summary>
public enum RiskReportKind
{
    First,
    FollowUp,
    Final,
}
