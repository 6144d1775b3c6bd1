namespace Mediation.Complaints.CasePage;

/// <summary>A regulator's forward of the complaint, and its answer.</summary>
/// <param name="Regulator">Its name in the reader's language.</param>
/// <param name="Reference">Its number at the regulator.</param>
/// <param name="ForwardedAt">When it reached the bank.</param>
/// <param name="AnsweredAt">When the regulator was answered; null while it waits.</param>
/// <param name="AnswerProof">Reference of the proof.</param>
/// <param name="Answer">What was answered.</param>
public sealed record ForwardView(
    Guid Id,
    string Regulator,
    string Reference,
    DateTimeOffset ForwardedAt,
    DateTimeOffset RecordedAt,
    DateTimeOffset? AnsweredAt,
    string? AnswerProof,
    string? Answer
);
