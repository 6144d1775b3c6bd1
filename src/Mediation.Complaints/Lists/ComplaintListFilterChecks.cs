namespace Mediation.Complaints.Lists;

/// <summary>The checks of a filter, for every input that carries one.</summary>
public static class ComplaintListFilterChecks
{
    private static readonly Limits Checks = new();

    /// <summary>Refuses a filter under the names of its own fields, which are the parameters of the query string.</summary>
    public static void WithinLimits<T>(this IRuleBuilder<T, ComplaintListFilter> rule) =>
        rule.Custom(
            (filter, context) =>
            {
                foreach (var fault in filter is null ? [FieldError.Of("filter", "Core:Required")] : Checks.FaultsIn(filter))
                {
                    context.AddFailure(
                        new FluentValidation.Results.ValidationFailure(fault.Field, fault.Code) { ErrorCode = fault.Code, CustomState = fault.Values }
                    );
                }
            }
        );

    private sealed class Limits : AbstractValidator<ComplaintListFilter>
    {
        public Limits()
        {
            RuleFor(f => f.Search).AtMost(100).Readable();
            RuleFor(f => f.Duty).AtMost(DutyKinds.Longest).Readable();
            RuleFor(f => f.ReceivedFrom).InAcceptedYears();
            RuleFor(f => f.ReceivedTo).InAcceptedYears();
            RuleFor(f => f.DutyFrom).InAcceptedYears();
            RuleFor(f => f.DutyTo).InAcceptedYears();
            RuleFor(f => f.ReceivedTo).Must((f, to) => !(to < f.ReceivedFrom)).WithErrorCode("Core:PeriodReversed");
            RuleFor(f => f.DutyTo).Must((f, to) => !(to < f.DutyFrom)).WithErrorCode("Core:PeriodReversed");
        }
    }
}
