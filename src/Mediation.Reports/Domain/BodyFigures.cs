namespace Mediation.Reports.Domain;

/// <summary>The same by body.</summary>
public sealed record BodyFigures(string Body, int Pushed, int Accepted, int Agreed, decimal SumAgreed, Share SuccessOfAccepted, Share SuccessOfCompleted);
