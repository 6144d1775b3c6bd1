namespace Mediation.Ui.Diagrams;

/// <summary>A state of a diagram.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Word">Its word in the reader's language.</param>
/// <param name="Note">What stands below the word, such as how many cases are in it; null for nothing.</param>
/// <param name="Address">Where its box leads; null for nowhere.</param>
/// <param name="Look">How its box is marked.</param>
public sealed record DiagramState(string Name, string Word, string? Note = null, string? Address = null, DiagramLook Look = DiagramLook.Plain);

/// <summary>How a box or a line is marked.</summary>
public enum DiagramLook
{
    Plain,

    /// <summary>The case was there.</summary>
    Passed,

    /// <summary>The case is there now.</summary>
    Present,
}
