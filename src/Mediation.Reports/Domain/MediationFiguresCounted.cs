using System.Linq.Expressions;

namespace Mediation.Reports.Domain;

/// <summary>Which mediations a figure counts: the one rule for the report, the list behind it and its export.</summary>
public static class MediationFiguresCounted
{
    /// <summary>Received by a body: what was only proposed is no mediation yet.</summary>
    public static IQueryable<MediationCase> Received(this IQueryable<MediationCase> mediations) => mediations.Where(m => m.AcknowledgedAt != null);

    /// <summary>Among the received ones.</summary>
    public static Expression<Func<MediationCase, bool>> Counts(MediationFigure figure) =>
        figure switch
        {
            MediationFigure.Pushed => m => m.AcknowledgedAt != null,
            MediationFigure.Accepted => m => m.AcceptedAt != null,
            MediationFigure.Agreed => m => m.State == MediationState.Agreed,
            MediationFigure.Completed => m => m.State == MediationState.Agreed || m.State == MediationState.Failed,
            _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "Unknown figure of mediation."),
        };
}
