namespace Mediation.Core.Values;

/// <summary>Why a typed text is refused.</summary>
public enum TextFault
{
    /// <summary>Nothing but blanks.</summary>
    Missing,

    /// <summary>Longer than <see cref="TextRefusal.MaxLength"/>.</summary>
    TooLong,

    /// <summary>A control character, one that turns the reading direction, or a letter that is never shown, at <see cref="TextRefusal.Position"/>.</summary>
    ControlCharacter,

    /// <summary>Half of a surrogate pair, a code point that is no character, or the mark of a lost one, at <see cref="TextRefusal.Position"/>.</summary>
    BrokenCharacter,

    /// <summary>More marks on one character than any writing has, from <see cref="TextRefusal.Position"/> on.</summary>
    StackedMarks,

    /// <summary>A character of a private use area, <see cref="TextRefusal.CodePoint"/>, that no published table explains.</summary>
    PrivateUse,
}
