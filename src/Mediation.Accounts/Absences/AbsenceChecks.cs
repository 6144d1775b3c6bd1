using Mediation.Core.Calendars;

namespace Mediation.Accounts.Absences;

/// <summary>Checks of an absence: a span of at most a year that is not over.</summary>
internal abstract class AbsenceChecks<TInput> : AbstractValidator<TInput>
    where TInput : IAbsenceInput
{
    /// <summary>Who is away for longer has another post, or is locked.</summary>
    private const int MostDays = 366;

    protected AbsenceChecks(InstitutionTime institution, TimeProvider clock)
    {
        RuleFor(i => i.From).Required().InAcceptedYears();
        RuleFor(i => i.Until)
            .Cascade(CascadeMode.Stop)
            .Required()
            .InAcceptedYears()
            .Must((input, until) => !(until < input.From))
            .WithErrorCode("Accounts:PeriodReversed")
            .Must(until => until >= institution.Today(clock))
            .WithErrorCode("Accounts:AbsenceOver")
            .Must((input, until) => input.From is not { } from || until!.Value.DayNumber - from.DayNumber < MostDays)
            .WithErrorCode("Accounts:AbsenceTooLong")
            .WithState(_ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = MostDays })
            .Must(until => until <= PlanningHorizon.Staff.LastDay(institution.Today(clock)))
            .WithErrorCode(PlanningHorizon.ErrorCode)
            .WithState(_ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["latest"] = PlanningHorizon.Staff.LastDay(institution.Today(clock)) });
    }
}
