namespace Mediation.Accounts.Domain;

/// <summary>What an administrator proposes for an account.</summary>
public enum ProposalKind
{
    /// <summary>Roles and a unit.</summary>
    Roles,

    /// <summary>A temporary password, and no authenticator any more.</summary>
    SignInReset,
}
