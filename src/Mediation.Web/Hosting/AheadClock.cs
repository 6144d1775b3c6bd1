namespace Mediation.Web.Hosting;

/// <summary>The system's clock, ahead by a fixed span: what is due in some hours can be looked at now. Development only.</summary>
internal sealed class AheadClock(TimeSpan ahead) : TimeProvider
{
    public const string Setting = "Clock:Ahead";

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    /// <exception cref="RefusedToStartException">It is set outside Development.</exception>
    public static TimeProvider? Of(IConfiguration configuration, bool isDevelopment) =>
        configuration.Span(Setting) is not { } ahead ? null
        : isDevelopment ? new AheadClock(ahead)
        : throw new RefusedToStartException("Clock__Ahead is for Development only: a bank's clock is never moved. Unset it.");
}
