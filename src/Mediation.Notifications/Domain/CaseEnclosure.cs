namespace Mediation.Notifications.Domain;

/// <summary>Words that a notice encloses and no message carries.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Text">The words.</param>
public sealed record CaseEnclosure(EnclosureKind Kind, string Text)
{
    /// <summary>Key of the line above them in a letter.</summary>
    public string Heading => $"Letters:Enclosure:{Kind}";

    /// <summary>Key of what a message says instead of them.</summary>
    public string OnRequest => $"Notification:EnclosureOnRequest:{Kind}";
}

/// <summary>What the words say that a notice encloses.</summary>
public enum EnclosureKind
{
    /// <summary>What was verified, the basis and the reasons of a decision.</summary>
    Reasons,

    /// <summary>What exactly the complainant is asked to supply.</summary>
    Supplement,
}
