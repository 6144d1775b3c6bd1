namespace Mediation.Reports.Domain;

/// <summary>How a duty was kept in the period.</summary>
/// <param name="InTime">Settled in time, among those settled in the period or still overdue at its end.</param>
/// <param name="Late">Settled too late.</param>
/// <param name="StillOverdue">Overdue at the end of the period and not settled by then.</param>
public sealed record Timeliness(DutyKind Kind, Share InTime, int Met, int Late, int StillOverdue)
{
    public static Timeliness Of(DutyKind kind, int met, int late, int stillOverdue) =>
        new(kind, new Share(met, met + late + stillOverdue), met, late, stillOverdue);
}
