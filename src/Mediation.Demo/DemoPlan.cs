namespace Mediation.Demo;

/// <summary>What people of the demo bank do and when: a queue in the order of time, and the chance that decides what they choose.</summary>
public sealed class DemoPlan(DemoClock clock)
{
    private const int Seed = 20261124;
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Order)> acts = new();
    private int order;

    /// <summary>The same numbers in every run, so that each installation shows the same year.</summary>
    public Random Random { get; } = new(Seed);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>One of these, by chance.</summary>
    public T Pick<T>(params T[] choices) => choices[Random.Next(choices.Length)];

    public void At(DateTimeOffset when, Func<Task> act) => acts.Enqueue(act, (when, order++));

    /// <summary>So many days from now, within office hours.</summary>
    public void After(double fromDays, double toDays, Func<Task> act) => At(InOffice(Now.AddDays(fromDays + (Random.NextDouble() * (toDays - fromDays)))), act);

    /// <summary>When the next act happens; <see cref="DateTimeOffset.MaxValue"/> when nothing is left to do.</summary>
    public DateTimeOffset NextAt => acts.TryPeek(out _, out var next) ? next.At : DateTimeOffset.MaxValue;

    /// <summary>Takes the next act off the queue.</summary>
    public Func<Task> Next() => acts.Dequeue();

    /// <summary>People act between nine and half past five in China: what would fall into the night is done in the morning after.</summary>
    private DateTimeOffset InOffice(DateTimeOffset at)
    {
        var local = at.ToOffset(China);
        var (opens, closes) = (local.Date.AddHours(9), local.Date.AddHours(17.5));
        var begin =
            local.DateTime < opens ? opens
            : local.DateTime > closes ? opens.AddDays(1)
            : (DateTime?)null;
        return begin is { } morning ? new DateTimeOffset(morning, China).AddMinutes(Random.Next(90)).ToUniversalTime() : at;
    }
}
