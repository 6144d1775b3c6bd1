namespace Mediation.Complaints.Domain.Reviews;

/// <summary>
/// The review of a branch's decision by its superior institution (核查, Order 2020/3, Art. 20): who applied when and why, who reviews it, what was
/// decided, and how the applicant was notified. Its duty is one of the complaint's, whose subject it is.
/// </summary>
public sealed class SuperiorReview
{
    private SuperiorReview() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    /// <summary>Its number among the applications about the complaint, from 1.</summary>
    public int Ordinal { get; private set; }

    public ReviewState State { get; private set; }

    public ReviewManner Manner { get; private set; }

    /// <summary>When the application was received: its limit starts here.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public Guid RecordedBy { get; private set; }

    /// <summary>When the decision reached the applicant; null where that is not known.</summary>
    public DateTimeOffset? DecisionReceivedAt { get; private set; }

    /// <summary>Note with the reasons of the decision that is reviewed, which names it.</summary>
    public Guid DecisionOf { get; private set; }

    /// <summary>The institution that reviews.</summary>
    public Guid SuperiorUnitId { get; private set; }

    /// <summary>Path of that institution: those who can review it belong to it or to one above it.</summary>
    public string SuperiorPath { get; private set; } = string.Empty;

    public Guid GroundsNoteId { get; private set; }

    public Guid? FileId { get; private set; }

    public Guid? ReviewerId { get; private set; }

    public ReviewOutcome? Outcome { get; private set; }

    /// <summary>Note with what was verified, basis and reasons.</summary>
    public Guid? ReasonsNoteId { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public NoticeManner? NoticeManner { get; private set; }

    public DateTimeOffset? NotifiedAt { get; private set; }

    public string? NoticeProof { get; private set; }

    /// <summary>When it was withdrawn.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsOpen => SuperiorReviewWorkflow.IsOpen(State);

    internal static SuperiorReview Of(Complaint complaint, ReviewApplication application, Guid by, DateTimeOffset? reachedAt, bool isLate) =>
        new()
        {
            ComplaintId = complaint.Id,
            Ordinal = complaint.Reviews.Count + 1,
            State = isLate ? ReviewState.Refused : ReviewState.Applied,
            Manner = application.Manner,
            ReceivedAt = application.When.At,
            RecordedAt = application.When.RecordedAt,
            RecordedBy = by,
            DecisionReceivedAt = reachedAt,
            DecisionOf = complaint.Decision!.NoteId,
            SuperiorUnitId = application.Superior.Id,
            SuperiorPath = application.Superior.Path,
            GroundsNoteId = application.GroundsNoteId,
            FileId = application.FileId,
        };

    /// <exception cref="BusinessException"><c>Complaints:SameReviewer</c>, or its state does not allow it.</exception>
    internal void AppointReviewer(Guid person, string name)
    {
        Fire(ReviewAction.AppointReviewer);
        ReviewerId = ReviewerId == person ? throw ComplaintErrors.SameReviewer(name) : person;
    }

    /// <summary>The reviewer left: until a decision another one begins anew, after it another one notifies.</summary>
    internal void ReleaseReviewer()
    {
        Fire(ReviewAction.ReleaseReviewer);
        ReviewerId = null;
    }

    /// <summary>Another institution has the work of the one that reviews.</summary>
    internal void MoveTo(OrganisationUnit superior) => (SuperiorUnitId, SuperiorPath) = (superior.Id, superior.Path);

    /// <exception cref="BusinessException"><c>Complaints:NotTheReviewer</c>, or its state does not allow it.</exception>
    internal void Decide(ReviewDecision decision, Guid by, DateTimeOffset now)
    {
        EnsureReviewedBy(by);
        Fire(ReviewAction.Decide);
        (Outcome, ReasonsNoteId, DecidedAt) = (decision.Outcome, decision.ReasonsNoteId, now);
    }

    /// <exception cref="BusinessException"><c>Complaints:NotTheReviewer</c>, <c>Complaints:NoticeBeforeDecision</c>, or its state forbids it.</exception>
    internal void Notify(ReviewNotice notice, Guid by)
    {
        EnsureReviewedBy(by);
        Fire(ReviewAction.Notify);
        if (notice.At < DecidedAt)
        {
            throw ComplaintErrors.NoticeBeforeDecision();
        }

        (NoticeManner, NotifiedAt, NoticeProof) = (notice.Manner, notice.At, notice.Proof);
    }

    internal void Withdraw(DateTimeOffset at)
    {
        Fire(ReviewAction.Withdraw);
        WithdrawnAt = at < ReceivedAt ? throw InvalidInputException.Of("requestedAt", "Complaints:BeforeItsCause", ("earliest", ReceivedAt)) : at;
    }

    private void EnsureReviewedBy(Guid person)
    {
        if (ReviewerId != person)
        {
            throw ComplaintErrors.NotTheReviewer();
        }
    }

    private void Fire(ReviewAction action) => State = SuperiorReviewWorkflow.Table.After(State, action);
}
