namespace Mediation.Reports.Domain;

/// <summary>Mediation of these cases. Two success rates are in use; each says which one it is (README of this module).</summary>
/// <param name="Pushed">Received by a body.</param>
/// <param name="SumAgreed">Renminbi agreed.</param>
/// <param name="SuccessOfAccepted">A: agreed ÷ accepted.</param>
/// <param name="SuccessOfCompleted">B: agreed ÷ completed (agreed or failed; what was withdrawn is not counted).</param>
public sealed record MediationFigures(
    int Pushed,
    int Accepted,
    int Agreed,
    decimal SumAgreed,
    Share SuccessOfAccepted,
    Share SuccessOfCompleted,
    IReadOnlyList<BodyFigures> Bodies
);
