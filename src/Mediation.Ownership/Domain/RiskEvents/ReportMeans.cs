namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>By which means a report was given.</summary>
public enum ReportMeans
{
    Telephone,

    /// <summary>The reporting system of the authority.</summary>
    System,
    Email,
    Fax,
    InPerson,
}
