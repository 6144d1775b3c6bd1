namespace Mediation.Documents.Layout;

/// <summary>Something drawn on a page; coordinates in points from the top left.</summary>
internal abstract record Mark;

/// <summary>A line of text with its baseline.</summary>
internal sealed record TextMark(IReadOnlyList<Placed> Characters, float X, float Baseline, float Size, bool Grey = false) : Mark;

/// <summary>A hairline.</summary>
internal sealed record RuleMark(float X1, float Y1, float X2, float Y2) : Mark;

/// <summary>Filled squares of the QR code, side by side.</summary>
internal sealed record SquareMark(float X, float Y, float Width, float Height) : Mark;
