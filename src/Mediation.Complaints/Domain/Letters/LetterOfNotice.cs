using Mediation.Documents.Domain;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Domain.Letters;

/// <summary>
/// Which letter belongs to a notice to the complainant: a letter is found by its kind and what it is about, for an acceptance and a withdrawal are both about
/// the case itself.
/// </summary>
public static class LetterOfNotice
{
    /// <summary>Value of a <see cref="ComplaintNotices.Letter"/> that names which letter it is.</summary>
    public const string KindValue = "letterKind";

    /// <summary>Value of the notice that names what it is about, see <see cref="Complaint.NoticeSubject"/>; of a request for material it names that.</summary>
    public const string SubjectValue = "decision";

    /// <summary>Which letter; null where none belongs to it.</summary>
    public static DocumentKind? KindOf(Notification notice) =>
        notice.Kind switch
        {
            ComplaintNotices.Letter => ChosenKind(notice),
            ComplaintNotices.Decision => DocumentKind.DecisionLetter,
            ComplaintNotices.Refusal => DocumentKind.RefusalNotice,
            ComplaintNotices.Termination => DocumentKind.TerminationNotice,
            ComplaintNotices.ReviewDecision => DocumentKind.ReviewDecision,
            ComplaintNotices.Supplement => DocumentKind.SupplementNotice,
            ComplaintNotices.LimitExtended => DocumentKind.ExtensionNotice,
            _ => null,
        };

    /// <summary>What a notice is about; null where it names nothing.</summary>
    public static Guid? SubjectOf(Notification notice) =>
        notice.Values().TryGetValue(SubjectValue, out var about) && Guid.TryParse(about.Text, out var id) ? id : null;

    /// <summary>Whether it tells what a letter states.</summary>
    public static bool IsAbout(Notification notice, DocumentKind kind, Guid subject) => KindOf(notice) == kind && SubjectOf(notice) == subject;

    /// <summary>The kind as it was kept: a word of the program, named by its type.</summary>
    private static DocumentKind? ChosenKind(Notification notice) =>
        notice.Values().TryGetValue(KindValue, out var word)
        && Enum.TryParse<DocumentKind>(word.Text[(word.Text.IndexOf(':', StringComparison.Ordinal) + 1)..], out var kind)
            ? kind
            : null;
}
