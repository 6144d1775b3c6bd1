namespace Mediation.Reports.Domain;

/// <summary>The same by body.</summary>
public sealed record BodyFigures(string Body, int Pushed, int Accepted, int Agreed, decimal SumAgreed, Share SuccessOfAccepted, Share SuccessOfCompleted)
{
    /// <summary>Name of the body in the reader's language; <see cref="Body"/> is the one under which the cases are kept.</summary>
    public string Name { get; init; } = Body;
}
