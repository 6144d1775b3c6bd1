namespace Mediation.Accounts.Domain;

/// <summary>Why an account is locked. A list and no free words: the security log holds nothing that somebody typed.</summary>
public enum LockReason
{
    /// <summary>The person left the bank or the body.</summary>
    Left,

    /// <summary>Away for long, such as on leave.</summary>
    Away,

    /// <summary>Somebody else may be using the account.</summary>
    SuspectedMisuse,

    /// <summary>The person's conduct is being looked into.</summary>
    UnderInvestigation,
    Other,
}
