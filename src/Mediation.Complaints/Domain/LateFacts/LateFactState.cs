namespace Mediation.Complaints.Domain.LateFacts;

/// <summary>What became of a fact that was reported late.</summary>
public enum LateFactState
{
    Waiting,
    Approved,
    Rejected,
}
