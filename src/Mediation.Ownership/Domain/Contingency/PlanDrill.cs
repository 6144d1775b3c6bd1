namespace Mediation.Ownership.Domain.Contingency;

/// <summary>A drill of a plan (演练): when, who took part, what was found, what gets better. Never changed.</summary>
public sealed class PlanDrill : AggregateRoot
{
    /// <summary>So many days after it was held at most a drill is recorded.</summary>
    public const int MostDaysAgo = 1_096;

    private PlanDrill() { }

    public PlanScenario Scenario { get; private set; }

    public Guid UnitId { get; private set; }

    /// <summary>Row scope.</summary>
    public string UnitPath { get; private set; } = string.Empty;

    public DateOnly HeldOn { get; private set; }

    public string Participants { get; private set; } = string.Empty;

    public string Findings { get; private set; } = string.Empty;

    public string Improvements { get; private set; } = string.Empty;

    public Guid RecordedBy { get; private set; }

    public string RecorderName { get; private set; } = string.Empty;

    public DateTimeOffset RecordedAt { get; private set; }

    /// <exception cref="BusinessException"><c>Plans:DrillInFuture</c>, <c>Plans:DrillLongAgo</c></exception>
    public static PlanDrill Record(OrganisationUnit unit, DrillRecord drill, Actor by, DateOnly today, DateTimeOffset now)
    {
        if (drill.HeldOn > today)
        {
            throw PlanErrors.DrillInFuture();
        }

        if (drill.HeldOn < today.AddDays(-MostDaysAgo))
        {
            throw PlanErrors.DrillLongAgo();
        }

        PlanDrill one = new()
        {
            Scenario = drill.Scenario,
            UnitId = unit.Id,
            UnitPath = unit.Path,
            HeldOn = drill.HeldOn,
            Participants = drill.Participants,
            Findings = drill.Findings,
            Improvements = drill.Improvements,
            RecordedBy = by.Id,
            RecorderName = by.Name,
            RecordedAt = now,
        };
        one.Raise(new PlanDrillRecorded(HistoryChains.Institution, one.Id, unit.Id, drill.Scenario, drill.HeldOn));
        return one;
    }
}

/// <summary>What is recorded of a drill.</summary>
public sealed record DrillRecord(PlanScenario Scenario, DateOnly HeldOn, string Participants, string Findings, string Improvements);
