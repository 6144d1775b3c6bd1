namespace Mediation.Complaints.Domain.LateFacts;

/// <summary>A fact that is reported after the fact, with its proof.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When it truly happened, in UTC.</param>
/// <param name="Ground">Only of a pause: its ground.</param>
/// <param name="Notice">Only of a notice: how the complainant was notified.</param>
/// <param name="Proof">Reference of the proof.</param>
/// <param name="Evidence">Files of the case and notes of its contacts that prove the date.</param>
/// <param name="Reason">Why it is reported only now; its writer is who reports it.</param>
public sealed record LateFactReport(
    LateFactKind Kind,
    DateTimeOffset At,
    string? Ground,
    NoticeManner? Notice,
    string Proof,
    IReadOnlyList<Guid> Evidence,
    Note Reason
);
