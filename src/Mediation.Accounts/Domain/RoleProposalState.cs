namespace Mediation.Accounts.Domain;

/// <summary>What became of a proposal of roles.</summary>
public enum RoleProposalState
{
    Open,
    Approved,
    Refused,
}
