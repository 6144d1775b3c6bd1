namespace Mediation.Web.Hosting;

/// <summary>
/// The system's clock, ahead by a span that grows when it is moved: what is due in some hours can be looked at now. Development only. How far it is
/// ahead is kept in the data folder: histories never go back.
/// </summary>
internal sealed class AheadClock : TimeProvider, IMovedClock
{
    public const string Setting = "Clock:Ahead";
    private const string FileName = "clock-ahead";

    private readonly Lock moving = new();
    private readonly string file;
    private TimeSpan ahead;

    private AheadClock(TimeSpan ahead, string file) => (this.ahead, this.file) = (ahead, file);

    /// <summary>By how much it is ahead of the machine's.</summary>
    public TimeSpan Ahead
    {
        get
        {
            lock (moving)
            {
                return ahead;
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;

    public void MoveTo(DateTimeOffset instant)
    {
        lock (moving)
        {
            var wanted = instant - base.GetUtcNow();
            if (wanted <= ahead)
            {
                return;
            }

            ahead = wanted;
            File.WriteAllText(file + ".new", ahead.ToString("c", CultureInfo.InvariantCulture));
            File.Move(file + ".new", file, overwrite: true);
        }
    }

    /// <returns>Null outside Development: there the machine's clock holds.</returns>
    /// <exception cref="RefusedToStartException">It is set outside Development.</exception>
    public static AheadClock? Of(IConfiguration configuration, bool isDevelopment, string dataFolder)
    {
        var set = configuration.Span(Setting);
        if (!isDevelopment)
        {
            return set is null ? null : throw new RefusedToStartException("Clock__Ahead is for Development only: a bank's clock is never moved. Unset it.");
        }

        var path = Path.Combine(dataFolder, FileName);
        var kept = File.Exists(path) && TimeSpan.TryParse(File.ReadAllText(path), CultureInfo.InvariantCulture, out var moved) ? moved : TimeSpan.Zero;
        return new AheadClock(set is { } span && span > kept ? span : kept, path);
    }
}
