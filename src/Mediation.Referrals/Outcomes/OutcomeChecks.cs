namespace Mediation.Referrals.Outcomes;

/// <summary>The checks of an outcome.</summary>
internal abstract class OutcomeChecks<T> : AbstractValidator<T>
    where T : IOutcome
{
    private const int MostTerms = 60;
    private const int LongestTerm = 500;

    protected OutcomeChecks()
    {
        RuleFor(i => i.Facts).AtMost(4000).Plain();
        RuleFor(i => i.PayBy).InAcceptedYears();
        RuleFor(i => i.Terms)
            .AtMost(4000)
            .Plain()
            .Must(t => TermsOf(t).Length <= MostTerms)
            .WithErrorCode("Referrals:TooManyTerms")
            .Must(t => Array.TrueForAll(TermsOf(t), line => Text.LengthInRunes(line) <= LongestTerm))
            .WithErrorCode("Referrals:TermTooLong");
        When(
            i => i.Outcome == OutcomeKind.Agreed,
            () =>
            {
                RuleFor(i => i.Facts).Cascade(CascadeMode.Stop).Required().Printable();
                RuleFor(i => i.Terms).Printable();
                RuleFor(i => i.Terms).Required().When(i => i.Amount is null);
                RuleFor(i => i.Amount).Cascade(CascadeMode.Stop).Must(a => a is null or > 0).WithErrorCode("Referrals:AmountNotPositive").Renminbi();
                RuleFor(i => i.PayWithinWorkingDays).InclusiveBetween(1, 250).WithErrorCode("Referrals:PayDaysOutOfRange");
                RuleFor(i => i.PayWithinWorkingDays).Required().When(i => i.Amount is not null && i.PayBy is null);
                RuleFor(i => i.PayBy).Null().WithErrorCode("Referrals:TwoPaymentDates").When(i => i.PayWithinWorkingDays is not null);
            }
        );
    }

    private static string[] TermsOf(string? terms) => terms?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
