namespace Mediation.Reports.Domain;

/// <summary>Which mediations stand behind a figure.</summary>
public enum MediationFigure
{
    Pushed,
    Accepted,
    Agreed,

    /// <summary>Mediated to an end, agreed or failed. What the bank or the complainant took back was not mediated to an end.</summary>
    Completed,
}
