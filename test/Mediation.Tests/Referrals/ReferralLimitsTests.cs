using Mediation.Referrals.Domain;

namespace Mediation.Tests.Referrals;

/// <summary>How far ahead a session is planned and a payment is agreed, and what a consent usually covers.</summary>
public sealed class ReferralLimitsTests
{
    private static readonly DateTimeOffset Now = AMediation.Afterwards;
    private static readonly DateOnly End = new(2026, 11, 26);

    public static TheoryData<DateTimeOffset, string?> Starts =>
        new()
        {
            { Now.AddTicks(-1), "Referrals:SessionInPast" },
            { Now, null },
            { Now.AddYears(1), null },
            { Now.AddYears(1).AddTicks(1), "Referrals:SessionTooFar" },
        };

    [Theory, MemberData(nameof(Starts))]
    public void A_session_begins_from_now_to_a_year_ahead(DateTimeOffset at, string? code) =>
        RefusalOf(() => SessionPlan.EnsureCanStart(at, Now)).ShouldBe(code);

    [Theory]
    [InlineData("2026-11-25", "Referrals:PayByBeforeEnd")]
    [InlineData("2026-11-26", null)]
    [InlineData("2031-11-26", null)]
    [InlineData("2031-11-27", "Referrals:PayByTooFar")]
    public void A_named_day_of_payment_lies_from_the_end_to_five_years_later(string day, string? code) =>
        RefusalOf(() => PaymentPolicy.LastDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), null, End, BundledWorkCalendar.Load()))
            .ShouldBe(code);

    [Fact]
    public void Working_days_of_payment_are_counted_from_the_end() =>
        PaymentPolicy.LastDay(null, 5, End, BundledWorkCalendar.Load()).ShouldBe(new DateOnly(2026, 12, 3));

    [Fact]
    public void Working_days_past_the_calendar_ask_for_a_date() =>
        RefusalOf(() => PaymentPolicy.LastDay(null, 60, End, BundledWorkCalendar.Load())).ShouldBe("Referrals:CalendarNotLoaded");

    [Fact]
    public void A_usual_consent_covers_what_is_needed_and_nothing_sensitive()
    {
        SeparateConsent.Needed.Except(SeparateConsent.Usual).ShouldBeEmpty();
        SeparateConsent.Usual.ShouldNotContain(SharedField.ComplainantDocument);
    }

    private static string? RefusalOf(Action act) =>
        Record.Exception(act) switch
        {
            null => null,
            InvalidInputException invalid => invalid.Errors.ShouldHaveSingleItem().Code,
            BusinessException refused => refused.Code,
            var other => throw new InvalidOperationException("No refusal.", other),
        };
}
