namespace Mediation.Core.Calendars;

/// <summary>
/// The zone in which the institution counts its days: Asia/Shanghai for every unit. Instants are kept in
/// UTC; every date of a deadline goes through here, so that a server's UTC midnight never cuts a day.
/// </summary>
public sealed class InstitutionTime(TimeZoneInfo zone)
{
    /// <summary>UTC+8 today; the zone's data also knows the summer times of 1986 to 1991.</summary>
    public const string DefaultZoneId = "Asia/Shanghai";

    public TimeZoneInfo Zone { get; } = zone;

    public static InstitutionTime Default() => new(TimeZoneInfo.FindSystemTimeZoneById(DefaultZoneId));

    /// <summary>The local date on which the instant falls.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(LocalOf(instant));

    /// <summary>The institution's day at present.</summary>
    public DateOnly Today(TimeProvider clock) => DateOf(clock.GetUtcNow());

    /// <summary>Wall-clock date and time of the instant, without an offset.</summary>
    public DateTime LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The first instant of the local day, in UTC.</summary>
    public DateTimeOffset StartOfDay(DateOnly date) => At(date, TimeOnly.MinValue);

    /// <summary>"24:00" of the local day, which is the first instant of the next one, in UTC: a duty done before it is done in time.</summary>
    public DateTimeOffset EndOfDay(DateOnly date) => date == DateOnly.MaxValue ? DateTimeOffset.MaxValue : StartOfDay(date.AddDays(1));

    /// <summary>The last local day before the end of a limit: of one that ends with its day, that day.</summary>
    /// <param name="end">First instant at which it is over, as <see cref="EndOfDay"/> gives it.</param>
    public DateOnly LastDayBefore(DateTimeOffset end) => end == DateTimeOffset.MinValue ? DateOnly.MinValue : DateOf(end.AddTicks(-1));

    /// <summary>The time of day at which a limit ends: midnight is 24:00 of <see cref="LastDayBefore"/>.</summary>
    /// <param name="end">First instant at which it is over.</param>
    public string ClockOfLimit(DateTimeOffset end) =>
        end == EndOfDay(LastDayBefore(end)) ? "24:00" : LocalOf(end).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The instant, in UTC, at which local clocks first show this date and time, or would have where they jump over it.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return local.Ticks < offset.Ticks ? DateTimeOffset.MinValue : new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
