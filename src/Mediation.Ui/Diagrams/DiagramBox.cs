namespace Mediation.Ui.Diagrams;

/// <summary>Where a state is drawn.</summary>
public sealed record DiagramBox(DiagramState State, double X, double Y, double Height)
{
    /// <summary>Every box is so wide.</summary>
    public const double Width = 136;

    public double Middle => X + Width / 2;
}

/// <summary>Where a step is drawn.</summary>
/// <param name="Step">The step.</param>
/// <param name="Path">Its line as the path of an SVG.</param>
/// <param name="Label">What stands at its beginning.</param>
/// <param name="X">Where that begins or, of a line back, ends.</param>
/// <param name="Y">Its base line.</param>
/// <param name="IsBack">Whether it leads back, to the left.</param>
public sealed record DiagramLine(DiagramStep Step, string Path, string Label, double X, double Y, bool IsBack);
