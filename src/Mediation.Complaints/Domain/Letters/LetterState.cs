namespace Mediation.Complaints.Domain.Letters;

/// <summary>Whether a letter that was issued still stands. The letter itself is never changed.</summary>
public enum LetterState
{
    Current,

    /// <summary>Another one took its place.</summary>
    Superseded,

    /// <summary>What it says was taken back before anybody was notified.</summary>
    Void,
}
