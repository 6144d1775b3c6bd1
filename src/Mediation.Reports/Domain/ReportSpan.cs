namespace Mediation.Reports.Domain;

/// <summary>The periods that can be chosen by name.</summary>
public enum ReportSpan
{
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
}
