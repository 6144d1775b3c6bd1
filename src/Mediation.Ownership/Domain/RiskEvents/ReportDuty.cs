namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What is owed about an event, each with a limit of its own.</summary>
public enum ReportDuty
{
    /// <summary>The call to the supervising authority.</summary>
    Telephone,

    /// <summary>The first report in writing, given to the supervising authority.</summary>
    Written,

    /// <summary>The follow-up of a day, or of a change, given to the supervising authority.</summary>
    FollowUp,

    /// <summary>The final report after the disposal, given to the supervising authority.</summary>
    Final,
}
