namespace Mediation.Referrals.Outcomes;

/// <summary>Applies an agreed outcome to the mediation.</summary>
public sealed class AgreedOutcome(WorkCalendar calendar, InstitutionTime institution)
{
    public void ApplyTo(MediationCase mediation, IOutcome outcome, DateTimeOffset endedAt, DateTimeOffset now) =>
        mediation.Agree(
            outcome.Amount,
            outcome.Amount is null ? null : PaymentPolicy.LastDay(outcome.PayBy, outcome.PayWithinWorkingDays, institution.DateOf(endedAt), calendar),
            PlainText.Clean(outcome.Facts)!,
            PlainText.Clean(outcome.Terms) ?? string.Empty,
            endedAt,
            institution.DateOf(endedAt),
            now,
            outcome.AboveClaim,
            outcome.SignedBy
        );
}
