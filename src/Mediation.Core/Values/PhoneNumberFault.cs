namespace Mediation.Core.Values;

/// <summary>Why a text is no telephone number.</summary>
public enum PhoneNumberFault
{
    /// <summary>Nothing was given.</summary>
    Missing,

    /// <summary>Letters or other things that no telephone number holds.</summary>
    Characters,

    /// <summary>Fewer digits than any number of that country; hotlines such as 95588 fall here too.</summary>
    TooShort,

    /// <summary>More digits than any number of that country.</summary>
    TooLong,

    /// <summary>Right in length, but in no range that has been given out.</summary>
    NotAssigned,

    /// <summary>A mobile telephone has no extension.</summary>
    ExtensionOnMobile,
}
