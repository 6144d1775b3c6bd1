namespace Mediation.Reports.Domain;

/// <summary>Which mediations stand behind a figure.</summary>
public enum MediationFigure
{
    Pushed,
    Accepted,
    Agreed,
    Completed,
}
