using Mediation.Core.Redaction;

namespace Mediation.Complaints.CasePage;

/// <summary>A proposal to refuse or terminate the case.</summary>
/// <param name="Ground">Code of the ground.</param>
/// <param name="GroundName">Its name in the reader's language.</param>
/// <param name="Article">The article that it rests on.</param>
/// <param name="NotifiesComplainant">Whether the notice of it is owed once it is approved.</param>
/// <param name="Reasons">Facts and reasons.</param>
/// <param name="ProposedBy">Name of who proposed it.</param>
/// <param name="DecidedBy">Name of who decided.</param>
/// <param name="SentBack">Why it was sent back.</param>
/// <param name="MayDecide">Whether the reader may approve it or send it back.</param>
/// <param name="MaySendBack">As <c>MayDecide</c>; or to take back what was approved and of which nobody was notified yet.</param>
public sealed record EndingView(
    Guid Id,
    EndingKind Kind,
    string Ground,
    string GroundName,
    string Article,
    bool NotifiesComplainant,
    string Reasons,
    Guid? ProofFileId,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    EndingProposalState State,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? SentBack,
    bool MayDecide,
    bool MaySendBack
);

/// <summary>A request for material, and the answer.</summary>
/// <param name="Materials">What is missing, in the reader's language.</param>
/// <param name="Details">What else was said of it.</param>
/// <param name="ReplyBy">Local day until which the answer is asked for.</param>
/// <param name="RequestedBy">Name of who asked.</param>
/// <param name="Answer">Null while it waits.</param>
public sealed record SupplementView(
    Guid Id,
    string Materials,
    string? Details,
    DateOnly ReplyBy,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    SupplementAnswer? Answer,
    DateTimeOffset? AnsweredAt
);

/// <summary>Another legal entity to which the case was given.</summary>
/// <param name="SentHow">How it was given to it.</param>
/// <param name="Notice">How the complainant was notified.</param>
public sealed record CompanyTransferView(string Company, CompanyKind Kind, DateTimeOffset SentAt, string SentHow, NoticeManner Notice, DateTimeOffset NoticeAt)
{
    /// <summary>The company to which a complaint was given; persons are covered. Null where it was given to none.</summary>
    internal static CompanyTransferView? Of(Complaint complaint, IReadOnlyList<PersonalValue> known) =>
        complaint.PassedTo is { } to ? new(to.Company, to.Kind, to.SentAt, known.Redacted(to.SentHow), to.Notice, to.NoticeAt) : null;
}
