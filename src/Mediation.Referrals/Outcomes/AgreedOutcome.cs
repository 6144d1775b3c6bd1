namespace Mediation.Referrals.Outcomes;

/// <summary>Applies an agreed outcome to the mediation.</summary>
public sealed class AgreedOutcome(WorkCalendar calendar, InstitutionTime institution)
{
    private const int LongestPaymentYears = 5;

    public void ApplyTo(MediationCase mediation, IOutcome outcome, DateTimeOffset endedAt, DateTimeOffset now) =>
        mediation.Agree(
            outcome.Amount,
            outcome.Amount is null ? null : PayBy(outcome, institution.DateOf(endedAt)),
            PlainText.Clean(outcome.Facts)!,
            PlainText.Clean(outcome.Terms) ?? string.Empty,
            endedAt,
            institution.DateOf(endedAt),
            now
        );

    private DateOnly PayBy(IOutcome outcome, DateOnly end)
    {
        if (outcome.PayBy is { } day)
        {
            return day < end ? throw InvalidInputException.Of("payBy", "Referrals:PayByBeforeEnd")
                : day > end.AddYears(LongestPaymentYears) ? throw InvalidInputException.Of("payBy", "Referrals:PayByTooFar")
                : day;
        }

        try
        {
            return calendar.AddWorkingDays(end, outcome.PayWithinWorkingDays!.Value);
        }
        catch (CalendarNotLoadedException missing)
        {
            throw ReferralErrors.CalendarNotLoaded("payBy", missing.Year);
        }
    }
}
