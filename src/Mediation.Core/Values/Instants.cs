namespace Mediation.Core.Values;

/// <summary>Instants of acts that follow one another.</summary>
public static class Instants
{
    /// <summary>The instant, or the one it follows where a clock that lags or was set back would date it before that one.</summary>
    /// <param name="at">As the clock of this node says.</param>
    /// <param name="before">What it follows; null where it follows nothing.</param>
    public static DateTimeOffset NotBefore(this DateTimeOffset at, DateTimeOffset? before) => before is { } earlier && earlier > at ? earlier : at;
}
