namespace Mediation.Core.Values;

/// <summary>How far a list is counted.</summary>
public enum ListCounting
{
    /// <summary>As far as counting is cheap.</summary>
    WhileCheap,

    /// <summary>To the end: for a list that stands behind a figure.</summary>
    Exact,
}
