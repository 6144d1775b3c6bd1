namespace Mediation.Reports.Domain;

/// <summary>A rate that shows what it is made of.</summary>
/// <param name="Of">Numerator.</param>
/// <param name="Among">Denominator.</param>
public readonly record struct Share(int Of, int Among)
{
    /// <summary>Per cent with one decimal; null where there is nothing to divide by.</summary>
    public decimal? Percent => Among == 0 ? null : decimal.Round(100m * Of / Among, 1, MidpointRounding.AwayFromZero);
}
