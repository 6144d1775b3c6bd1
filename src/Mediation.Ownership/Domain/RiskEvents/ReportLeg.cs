namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>To whom a report went: branch, head office, supervising authority, each step recorded.</summary>
public enum ReportLeg
{
    HeadOffice,

    /// <summary>Whoever supervises the unit: 谁监管、向谁报.</summary>
    Authority,

    /// <summary>Local government or police, besides.</summary>
    Government,
}
