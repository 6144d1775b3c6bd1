namespace Mediation.Core.Live;

/// <summary>
/// Input of a query that answers what changed after a position. A stream asks it again and again, as the same reader and in a scope of its own each
/// time, so that permission and row scope are those of the moment.
/// </summary>
/// <typeparam name="TSelf">The input itself.</typeparam>
public interface ILiveInput<TSelf> : IInput<LiveNews>
    where TSelf : ILiveInput<TSelf>
{
    /// <summary>The same question once more.</summary>
    TSelf Next(LiveSince since);
}
