using Mediation.Notifications.Domain;

namespace Mediation.Complaints.CasePage;

/// <content>What it answers.</content>
public sealed partial class GetCaseNotifications
{
    /// <param name="Rows">A page of them.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next = null);

    /// <param name="Title">As its reader sees it, in the language of the page.</param>
    /// <param name="To">Who is meant where nobody was found: a word.</param>
    /// <param name="DeliverBy">The end of a limit before which it has to be delivered to count.</param>
    public sealed record Row(
        DateTimeOffset At,
        string Kind,
        string Title,
        string Text,
        NotificationState State,
        string? To,
        DateTimeOffset? DeliverBy,
        IReadOnlyList<Copy> Copies
    );

    /// <param name="Name">Who got it; null for the complainant and for people of a mediation body.</param>
    /// <param name="IsOfBody">Whether somebody of a mediation body got it: who that is, is the body's affair.</param>
    /// <param name="InsteadOf">The absent person as whose deputy it came.</param>
    /// <param name="Representative">As whom somebody got it in the complainant's place, and who that is, masked; null for all others.</param>
    /// <param name="Error">Key of why it failed, or of what is to be known of it.</param>
    /// <param name="Address">Masked.</param>
    /// <param name="InTime">Whether it came before <c>DeliverBy</c>; null where there is no limit or nobody knows yet.</param>
    /// <param name="Sha256">Hash of its own words; of a letter, of what was printed.</param>
    /// <param name="PrintedDocument">Number of the document that was posted as a letter; null where words were.</param>
    /// <param name="AnswerHash">Hash of what the receiver's server answered.</param>
    /// <param name="HeldUntil">Until when it is kept back; null where it is not.</param>
    /// <param name="IsHeldByNight">Whether that is for quiet hours.</param>
    /// <param name="Words">What it says where that is not what stands above: a text message or a call, or another language.</param>
    /// <param name="DiscardReason">Why a letter is not posted any more, as typed.</param>
    /// <param name="Skip">Who had it skipped, and why; null where no operator did.</param>
    /// <param name="IsParked">Whether an operator keeps back all that goes there.</param>
    /// <param name="NextTryAt">When it is tried again, or may go, where it was not taken yet.</param>
    public sealed record Copy(
        NotificationChannel Channel,
        string? Name,
        bool IsOfBody,
        string? InsteadOf,
        string? Address,
        CopyState State,
        string? Error,
        DateTimeOffset? SentAt,
        DateTimeOffset? ReadAt,
        DateOnly? PostedOn,
        string? Tracking,
        bool? InTime,
        string Sha256,
        string? AnswerHash,
        DateTimeOffset? HeldUntil,
        bool IsHeldByNight,
        string? Words,
        DateTimeOffset? NextTryAt,
        Representative? Representative = null,
        bool IsParked = false,
        string? DiscardReason = null,
        string? PrintedDocument = null,
        SkippedDeliveries.Skip? Skip = null
    );

    /// <param name="Name">Masked.</param>
    public sealed record Representative(PartyRole Role, string? Name);
}
