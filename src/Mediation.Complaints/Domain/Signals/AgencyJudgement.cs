namespace Mediation.Complaints.Domain.Signals;

/// <summary>What a person found about the signals of a complaint.</summary>
public enum AgencyJudgement
{
    Open,
    Confirmed,
    NotAgency,
}
