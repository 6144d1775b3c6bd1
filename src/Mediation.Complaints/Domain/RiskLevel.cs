namespace Mediation.Complaints.Domain;

/// <summary>Risk level, ascending. Major and above need an owning leader.</summary>
public enum RiskLevel
{
    General = 1,
    Elevated = 2,
    Major = 3,
    Critical = 4,
}
