namespace Mediation.Ui.Diagrams;

/// <summary>A line of a diagram: every way from one state to another, with the words of its actions.</summary>
public sealed record DiagramStep(string From, string To, IReadOnlyList<string> Words, DiagramLook Look = DiagramLook.Plain);
