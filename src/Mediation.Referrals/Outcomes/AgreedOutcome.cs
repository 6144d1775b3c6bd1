namespace Mediation.Referrals.Outcomes;

/// <summary>Applies an agreed outcome to the mediation.</summary>
public sealed class AgreedOutcome(CalendarReader calendars, InstitutionTime institution)
{
    public async Task ApplyToAsync(MediationCase mediation, IOutcome outcome, DateTimeOffset endedAt, DateTimeOffset now, CancellationToken ct) =>
        mediation.Agree(
            outcome.Amount,
            outcome.Amount is null
                ? null
                : PaymentPolicy.LastDay(outcome.PayBy, outcome.PayWithinWorkingDays, institution.DateOf(endedAt), await calendars.CurrentAsync(ct)),
            PlainText.Clean(outcome.Facts)!,
            PlainText.Clean(outcome.Terms) ?? string.Empty,
            endedAt,
            institution.DateOf(endedAt),
            now,
            outcome.AboveClaim,
            outcome.SignedBy
        );
}
