namespace Mediation.Core.Values;

/// <summary>Instants are kept to the microsecond, the finest step that all three databases know: one place that cuts them.</summary>
public static class Microseconds
{
    /// <summary>The instant in UTC, without what is finer than a microsecond.</summary>
    public static DateTimeOffset CutToMicroseconds(this DateTimeOffset instant) => FromMicroseconds(instant.ToMicroseconds());

    /// <summary>Whole microseconds since 0001-01-01 UTC.</summary>
    public static long ToMicroseconds(this DateTimeOffset instant) => instant.UtcTicks / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant of so many microseconds since 0001-01-01 UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Beyond the year 9999.</exception>
    public static DateTimeOffset FromMicroseconds(long microseconds) => new(microseconds * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
