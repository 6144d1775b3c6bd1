namespace Mediation.Core.Policies;

/// <summary>What became of a draft.</summary>
public enum PolicyDraftState
{
    /// <summary>It waits for another person.</summary>
    Open,

    /// <summary>Another person approved it: it is a version.</summary>
    Published,

    /// <summary>Another person rejected it and said why.</summary>
    Rejected,

    /// <summary>Its author took it back.</summary>
    Withdrawn,
}
