namespace Mediation.Ownership.Domain;

/// <summary>How the leader's contact ended.</summary>
public enum ContactResult
{
    /// <summary>Content with what the bank does.</summary>
    Content,

    /// <summary>Not settled; they speak again.</summary>
    ToContinue,

    /// <summary>Not content, and nothing more to offer.</summary>
    NotContent,

    /// <summary>Tried, but nobody was reached: no contact yet.</summary>
    NotReached,
}
