namespace Mediation.Complaints.Domain.Linking;

/// <summary>How a complaint relates to another one.</summary>
public enum LinkKind
{
    /// <summary>The same dispute was brought a second time: a supervisor may merge it.</summary>
    DuplicateOf,

    /// <summary>The same person comes back with the dispute after it was answered.</summary>
    RepeatOf,

    /// <summary>Of another dispute, and to be known with it.</summary>
    RelatedTo,
}
