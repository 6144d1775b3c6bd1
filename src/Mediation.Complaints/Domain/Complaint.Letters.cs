using Mediation.Documents.Domain;

namespace Mediation.Complaints.Domain;

/// <content>Its letters to the complainant as documents.</content>
public sealed partial class Complaint
{
    /// <summary>The narrative as letters quote it; null where somebody else than the complainant wrote it. Expects <see cref="Complainant"/>.</summary>
    public string? QuotedNarrative =>
        !LetterRules.QuotesNarrative(Channel) ? null
        : Complainant.Key is null ? RedactedNarrative
        : Narrative;

    /// <summary>A letter was issued: its hashes are sealed, and it is never changed.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="textSha256">Hash of its words.</param>
    /// <param name="reasonNoteId">Note that says why it takes the place of another one.</param>
    public void IssueLetter(IssuedDocument letter, string textSha256, Guid? reasonNoteId = null) =>
        Raise(
            new LetterIssued(
                Id,
                letter.Kind,
                letter.Id,
                letter.Number,
                letter.Sha256,
                textSha256,
                letter.TemplateKey,
                letter.TemplateVersion,
                letter.SubjectId,
                letter.AddresseeId,
                letter.SupersedesId,
                reasonNoteId
            )
        );

    /// <summary>A letter that stands is to be posted. Expects what <see cref="EnsureLetterHolds"/> does.</summary>
    /// <exception cref="BusinessException"><c>Complaints:LetterOfThePast</c></exception>
    public void OrderLetter(DocumentKind kind, Guid subject)
    {
        EnsureLetterHolds(kind, subject);
        Raise(new LetterOrdered(Id, kind, subject));
    }

    /// <summary>
    /// Refuses a letter about what does not hold any more: it would tell the complainant something that is over. Expects <see cref="Extensions"/>,
    /// <see cref="Supplements"/> and <see cref="Reviews"/> to be loaded.
    /// </summary>
    /// <param name="kind">The letter.</param>
    /// <param name="subject">What it is about.</param>
    /// <exception cref="BusinessException"><c>Complaints:LetterOfThePast</c></exception>
    public void EnsureLetterHolds(DocumentKind kind, Guid subject)
    {
        if (!LetterHolds(kind, subject))
        {
            throw ComplaintErrors.LetterOfThePast();
        }
    }

    /// <summary>Whether what a letter is about still holds. Expects what <see cref="EnsureLetterHolds"/> does.</summary>
    public bool LetterHolds(DocumentKind kind, Guid subject) =>
        kind switch
        {
            DocumentKind.AcceptanceNotice => IsWorkedOn,
            DocumentKind.SupplementNotice => IsWorkedOn && supplements.Exists(s => s.Id == subject && s.Answer is null),
            DocumentKind.ExtensionNotice => IsLatestExtension(subject),
            DocumentKind.RefusalNotice or DocumentKind.TerminationNotice => EndingId == subject,
            DocumentKind.DecisionLetter => Decision?.NoteId == subject,
            DocumentKind.WithdrawalConfirmation => State == ComplaintState.Withdrawn,
            DocumentKind.TransferNotice => State == ComplaintState.Transferred && PassedTo?.NoteId == subject,
            DocumentKind.MergerNotice => State == ComplaintState.Merged && MergerId == subject,
            DocumentKind.ReviewDecision => reviews.Exists(r => r.Id == subject && r.Outcome is not null),
            _ => false,
        };

    private bool IsWorkedOn => State is ComplaintState.Registered or ComplaintState.Handling or ComplaintState.Mediating;

    /// <summary>Whether the limit that it set still runs: no later step made it longer, and the duty is not settled.</summary>
    private bool IsLatestExtension(Guid id) =>
        extensions.Find(e => e.Id == id && e.State == ExtensionState.Approved) is { } granted
        && duties.Exists(d => d.Id == granted.DutyId && d.IsOpen)
        && !extensions.Exists(e => e.DutyId == granted.DutyId && e.State == ExtensionState.Approved && e.DecidedAt > granted.DecidedAt);
}
