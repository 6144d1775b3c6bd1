namespace Mediation.Accounts.Domain;

/// <summary>What became of a proposal.</summary>
public enum ProposalState
{
    Open,
    Approved,
    Refused,
}
