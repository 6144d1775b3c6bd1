namespace Mediation.Core.Values;

/// <summary>
/// How many years after today a day may lie that somebody plans. Any year of <see cref="AcceptedDates"/> is a date; what is due in a century was mistyped
/// and would never come up. Fields whose own rule is narrower (measures, sessions, payments) keep it.
/// </summary>
public sealed record PlanningHorizon
{
    /// <summary>Error code and localisation key of a day beyond.</summary>
    public const string ErrorCode = "Core:DateTooFarAhead";

    /// <summary>A task on a case: nothing that a case waits for lasts longer than a repayment plan, of at most 60 instalments (DOMAIN 1.10).</summary>
    public static readonly PlanningHorizon Task = new(5);

    /// <summary>An answer of the complainant: the longest statutory limit, with all extensions, is over long before.</summary>
    public static readonly PlanningHorizon Reply = new(1);

    /// <summary>Duty rosters, absences and departures: no longer than people plan.</summary>
    public static readonly PlanningHorizon Staff = new(2);

    /// <summary>Rules that come into force: laws are published at most some years before.</summary>
    public static readonly PlanningHorizon Rules = new(5);

    private readonly int years;

    private PlanningHorizon(int years) => this.years = years;

    /// <summary>The last day that can be planned.</summary>
    public DateOnly LastDay(DateOnly today) => today.AddYears(years);

    /// <param name="day">The planned day; null where none is.</param>
    /// <param name="today">The institution's day.</param>
    /// <param name="field">Name of the field, as faults bear it.</param>
    /// <exception cref="InvalidInputException"><see cref="ErrorCode"/></exception>
    public void Ensure(DateOnly? day, DateOnly today, string field)
    {
        if (day > LastDay(today))
        {
            throw InvalidInputException.Of(field, ErrorCode, ("latest", LastDay(today)));
        }
    }
}
