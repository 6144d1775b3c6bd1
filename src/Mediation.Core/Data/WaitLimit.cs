namespace Mediation.Core.Data;

/// <summary>How long a request waits for a database that is busy or gone before it is answered that the system is unavailable (503).</summary>
/// <param name="Seconds">Whole seconds, at least one; setting <c>Database:WaitSeconds</c>.</param>
public sealed record WaitLimit(int Seconds = 10)
{
    public TimeSpan Longest => TimeSpan.FromSeconds(Seconds);
}
