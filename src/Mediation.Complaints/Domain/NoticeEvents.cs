namespace Mediation.Complaints.Domain;

/// <summary>
/// The complainant was notified, with proof: the duty to decide and notify is settled, though the case may wait for something before it is closed (Order
/// 2020/3, Arts 18, 21).
/// </summary>
/// <param name="NoticeSubject">What the notice is about: the decision, the refusal or the termination.</param>
/// <param name="EndingId">The refusal or termination; null of a decision.</param>
/// <param name="Notice">How the complainant was notified.</param>
/// <param name="NoticeAt">When.</param>
/// <param name="NoticeProof">Reference of the proof.</param>
/// <param name="InTime">Whether that was within the statutory limit.</param>
/// <param name="NoticeCopyId">The delivered notice that is the proof; null where it is another.</param>
public sealed record NoticeProven(
    Guid CaseId,
    Guid NoticeSubject,
    Guid? EndingId,
    NoticeManner Notice,
    DateTimeOffset NoticeAt,
    string NoticeProof,
    bool InTime,
    Guid? NoticeCopyId
) : DomainEvent(CaseId);
