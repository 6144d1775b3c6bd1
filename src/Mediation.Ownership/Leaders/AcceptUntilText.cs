namespace Mediation.Ownership.Leaders;

/// <summary>Until when somebody has to accept, how long that still is, and how it was counted, in the reader's words.</summary>
public sealed class AcceptUntilText(Texts texts, DateText dates, TimeProvider clock)
{
    /// <param name="at">End of the limit.</param>
    /// <param name="basis">How it was counted; null where that stands elsewhere.</param>
    public string Of(DateTimeOffset at, LimitBasis? basis) =>
        Left(at) + (basis is { } counted ? texts["Core:ListSeparator"] + texts.Of(counted) : string.Empty);

    /// <summary>The limit has passed without an answer: when the head office is alarmed next.</summary>
    public string OfAlarm(DateTimeOffset at) => texts["Ownership:LimitPassedAlarm", ("left", Left(at))];

    private string Left(DateTimeOffset at)
    {
        var left = at - clock.GetUtcNow();
        var until = ("until", (object?)dates.LimitSoon(at));
        return left <= TimeSpan.Zero ? texts["Ownership:LimitPassed", until]
            : left < TimeSpan.FromHours(1) ? texts["Ownership:MinutesLeft", until, ("minutes", Math.Max(1, left.Minutes))]
            : left < TimeSpan.FromDays(2) ? texts["Ownership:HoursLeft", until, ("hours", (int)left.TotalHours), ("minutes", left.Minutes)]
            : texts["Ownership:DaysLeft", until, ("days", left.Days), ("hours", left.Hours)];
    }
}
