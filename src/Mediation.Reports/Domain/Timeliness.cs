namespace Mediation.Reports.Domain;

/// <summary>How a duty was kept in the period.</summary>
/// <param name="Kind">Kind of its term in the policy.</param>
/// <param name="Name">Name of that term in the reader's language.</param>
/// <param name="InTime">Settled in time, among those settled in the period or still overdue at its end.</param>
/// <param name="Late">Settled too late.</param>
/// <param name="StillOverdue">Overdue at the end of the period and not settled by then.</param>
public sealed record Timeliness(string Kind, string Name, Share InTime, int Met, int Late, int StillOverdue)
{
    public static Timeliness Of(string kind, string name, int met, int late, int stillOverdue) =>
        new(kind, name, new Share(met, met + late + stillOverdue), met, late, stillOverdue);
}
