namespace Mediation.Core.Values;

/// <summary>Why a text is no identity number.</summary>
public enum IdentityNumberFault
{
    /// <summary>Nothing was given.</summary>
    Missing,

    /// <summary>Neither 18 nor, for the old card, 15 characters.</summary>
    Length,

    /// <summary>Something other than digits, or X anywhere but at the end.</summary>
    Characters,

    /// <summary>The first two digits name no province-level region.</summary>
    AreaCode,

    /// <summary>The birth date does not exist or lies in the future.</summary>
    BirthDate,

    /// <summary>The last character does not follow from the others. What would fit is not said: whoever guesses a number is not helped.</summary>
    CheckDigit,
}
