namespace Mediation.Complaints.Domain.Parties;

/// <summary>Why somebody takes part no more.</summary>
public enum PartyEnding
{
    /// <summary>The authority was taken back or given up.</summary>
    AuthorityEnded,

    /// <summary>No longer wishes to take part.</summary>
    LeftTheMatter,

    /// <summary>Does not agree with the group any more and goes on alone.</summary>
    LeftTheGroup,

    /// <summary>Was entered by mistake.</summary>
    EnteredByMistake,
}
