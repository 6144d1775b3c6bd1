namespace Mediation.Ownership.Lists;

/// <summary>Which owned cases a ledger holds. What is left out limits nothing.</summary>
/// <param name="Unit">Code of a unit of the reader's scope, with those below it.</param>
/// <param name="Level">Risk level of the case now.</param>
/// <param name="Leader">Part of the present or last leader's name.</param>
/// <param name="NamedFrom">First local day on which that leader was named.</param>
/// <param name="NamedTo">Last local day.</param>
/// <param name="Mine">Only what the reader leads, or led last.</param>
public sealed record LedgerFilter(
    string? Unit = null,
    RiskLevel? Level = null,
    LedgerState? State = null,
    string? Leader = null,
    DateOnly? NamedFrom = null,
    DateOnly? NamedTo = null,
    bool Mine = false
)
{
    /// <summary>The filter as the query string of page and API, with the question mark; empty when nothing is limited.</summary>
    public string ToQuery() =>
        QueryString
            .Create(
                new (string Name, string? Value)[]
                {
                    ("unit", Unit),
                    ("level", Level?.ToString()),
                    ("state", State?.ToString()),
                    ("leader", Leader),
                    ("namedFrom", NamedFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    ("mine", Mine ? "true" : null),
                    ("namedTo", NamedTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                }
                    .Where(p => !string.IsNullOrWhiteSpace(p.Value))
                    .Select(p => KeyValuePair.Create(p.Name, p.Value))
            )
            .ToUriComponent();
}

/// <summary>What a filter of the ledger may hold.</summary>
public sealed class LedgerFilterChecks : AbstractValidator<LedgerFilter>
{
    public LedgerFilterChecks()
    {
        RuleFor(f => f.Unit).AtMost(50);
        RuleFor(f => f.Leader).AtMost(100).Readable();
        RuleFor(f => f.NamedTo)
            .Must((filter, to) => to is null || filter.NamedFrom is null || to >= filter.NamedFrom)
            .WithErrorCode("Ownership:LedgerPeriodBackwards");
    }
}
