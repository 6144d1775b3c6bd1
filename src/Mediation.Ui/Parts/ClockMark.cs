namespace Mediation.Ui.Parts;

/// <summary>A mark under the clock ribbon.</summary>
/// <param name="Day">Index of the day it stands at; the number of days for the end.</param>
public sealed record ClockMark(int Day, string Text);
