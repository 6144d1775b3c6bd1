namespace Mediation.Core.Values;

/// <summary>Why a text is no amount of money.</summary>
public enum MoneyFault
{
    /// <summary>Nothing was given.</summary>
    Missing,

    /// <summary>Not a number in figures, or with separators in odd places (3,28 could mean two things).</summary>
    NotANumber,

    /// <summary>In ten thousands (3 万): the field takes yuan.</summary>
    InTenThousands,

    /// <summary>Below zero.</summary>
    Negative,

    /// <summary>More than two decimals, even if they are zeros.</summary>
    TooManyDecimals,

    /// <summary>At or above <see cref="Money.Limit"/>.</summary>
    TooLarge,
}
