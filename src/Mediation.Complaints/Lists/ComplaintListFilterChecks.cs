namespace Mediation.Complaints.Lists;

/// <summary>The checks of a filter, for every input that carries one.</summary>
public static class ComplaintListFilterChecks
{
    private static readonly Limits Checks = new();

    /// <summary>Refuses a filter under the names of its own fields, which are the parameters of the query string.</summary>
    /// <param name="rule">The rule of the filter.</param>
    /// <param name="duties">The kinds of duties that there are: a kind that no version of the rules names is refused.</param>
    public static void WithinLimits<T>(this IRuleBuilder<T, ComplaintListFilter> rule, DutyNames duties) =>
        rule.CustomAsync(
            async (filter, context, ct) =>
            {
                foreach (var fault in await FaultsAsync(filter, duties, ct))
                {
                    context.AddFailure(
                        new FluentValidation.Results.ValidationFailure(fault.Field, fault.Code) { ErrorCode = fault.Code, CustomState = fault.Values }
                    );
                }
            }
        );

    private static async Task<IReadOnlyList<FieldError>> FaultsAsync(ComplaintListFilter? filter, DutyNames duties, CancellationToken ct)
    {
        if (filter is null)
        {
            return [FieldError.Of("filter", "Core:Required")];
        }

        var faults = Checks.FaultsIn(filter).ToList();
        return filter.Duty is { } kind && (await duties.AllAsync(ct)).All(t => t.Kind != kind)
            ? [.. faults, FieldError.Of("duty", "Core:UnknownChoice")]
            : faults;
    }

    private sealed class Limits : AbstractValidator<ComplaintListFilter>
    {
        public Limits()
        {
            RuleFor(f => f.Search).AtMost(100).Readable();
            RuleFor(f => f.Product).AtMost(20).Readable();
            RuleFor(f => f.Cause).AtMost(20).Readable();
            RuleFor(f => f.VerifiedCause).AtMost(20).Readable();
            RuleFor(f => f.ClaimDemand).AtMost(20).Readable();
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
