namespace Mediation.Core.Calendars;

/// <summary>A day that differs from its weekday: a rest day by notice, or a weekend day worked in exchange (调休).</summary>
/// <param name="Date">Local date.</param>
/// <param name="Name">The holiday it belongs to, as the notice names it.</param>
/// <param name="IsRest">True for a day off, false for a swapped workday.</param>
public sealed record SpecialDay(DateOnly Date, string Name, bool IsRest);
