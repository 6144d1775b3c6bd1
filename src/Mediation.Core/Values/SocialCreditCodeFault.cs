namespace Mediation.Core.Values;

/// <summary>Why a text is no unified social credit code.</summary>
public enum SocialCreditCodeFault
{
    /// <summary>Nothing was given.</summary>
    Missing,

    /// <summary>Not 18 characters.</summary>
    Length,

    /// <summary>A character outside 0-9 and A-Z without I, O, S, V, Z, or a letter in the six digits of the area.</summary>
    Characters,

    /// <summary>The last character does not follow from the others. What would fit is not said: whoever guesses a number is not helped.</summary>
    CheckDigit,
}
