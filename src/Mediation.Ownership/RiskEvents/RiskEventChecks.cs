namespace Mediation.Ownership.RiskEvents;

/// <summary>Checks of what is known about an event. Nothing of it is required: what is missing is printed as 待核 (DOMAIN 8.30).</summary>
internal sealed class RiskEventChecks : AbstractValidator<(RiskEventFacts? Facts, RiskEventAccount? Account)>
{
    private const int MostPersons = 1_000_000;
    private const int MostDays = 3_650;

    private static readonly RiskEventChecks Checks = new();

    public RiskEventChecks()
    {
        When(
            i => i.Facts is not null,
            () =>
            {
                InRange(i => i.Facts!.Persons, MostPersons, "persons");
                InRange(i => i.Facts!.Outlets, 10_000, "outlets");
                InRange(i => i.Facts!.Hours, MostDays * 24, "hours");
                RuleFor(i => i.Facts!.Hours)
                    .Must(hours => hours is not { } known || decimal.Round(known, 2) == known)
                    .WithErrorCode("RiskEvents:HoursTooFine")
                    .OverridePropertyName("hours");
                InRange(i => i.Facts!.Days, MostDays, "days");
                RuleFor(i => i.Facts!.Amount).Renminbi().OverridePropertyName("amount");
            }
        );
        When(
            i => i.Account is not null,
            () =>
            {
                Words(i => i.Account!.Source, "source");
                Words(i => i.Account!.Place, "place");
                Words(i => i.Account!.Nature, "nature");
                Words(i => i.Account!.Cause, "cause");
                Words(i => i.Account!.Impact, "impact");
                Words(i => i.Account!.ActionsTaken, "actionsTaken");
                Words(i => i.Account!.Trend, "trend");
                Words(i => i.Account!.HelpNeeded, "helpNeeded");
                Words(i => i.Account!.Signer, "signer");
                Words(i => i.Account!.Phone, "phone");
            }
        );
    }

    /// <summary>Adds what is refused, under the names of the fields.</summary>
    public static void Add<T>(ValidationContext<T> context, RiskEventFacts? facts, RiskEventAccount? account)
    {
        foreach (var failure in Checks.Validate((facts, account)).Errors)
        {
            context.AddFailure(failure);
        }
    }

    private void InRange<TNumber>(
        System.Linq.Expressions.Expression<Func<(RiskEventFacts? Facts, RiskEventAccount? Account), TNumber?>> of,
        int most,
        string field
    )
        where TNumber : struct =>
        RuleFor(of)
            .Must(value => value is not { } number || Convert.ToDecimal(number, CultureInfo.InvariantCulture) is >= 0 and var known && known <= most)
            .WithErrorCode("RiskEvents:OutOfRange")
            .WithState(_ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["most"] = most })
            .OverridePropertyName(field);

    private void Words(System.Linq.Expressions.Expression<Func<(RiskEventFacts? Facts, RiskEventAccount? Account), string?>> of, string field) =>
        RuleFor(of).AtMost(RiskEventAccount.Longest).Readable().StandardCharacters().OverridePropertyName(field);
}
