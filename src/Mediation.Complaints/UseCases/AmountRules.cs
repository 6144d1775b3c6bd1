using FluentValidation;

namespace Mediation.Complaints.UseCases;

/// <summary>What a sum of a complaint may be, claimed or granted.</summary>
internal static class AmountRules
{
    private const decimal Largest = 9_999_999_999.99m;

    /// <summary>From nothing to ten thousand million, to the fen.</summary>
    public static IRuleBuilderOptions<T, decimal?> Renminbi<T>(this IRuleBuilderInitial<T, decimal?> rule) => rule.Cascade(CascadeMode.Stop)
        .Must(a => a is not < 0).WithErrorCode("Core:NegativeAmount")
        .Must(a => a is null || decimal.Round(a.Value, 2) == a).WithErrorCode("Core:TooManyDecimals")
        .Must(a => a is not > Largest).WithErrorCode("Core:AmountTooLarge");
}
