namespace Mediation.Complaints.Domain;

/// <summary>Why a request for more time has no occasion any more.</summary>
public enum ExtensionLapse
{
    /// <summary>The limit runs anew.</summary>
    Restarted,

    /// <summary>The answer was given.</summary>
    Answered,

    /// <summary>The complaint was withdrawn.</summary>
    Withdrawn,

    /// <summary>The complaint ended without an answer.</summary>
    Ended,
}
