namespace Mediation.Complaints.Domain;

/// <content>How the complainant is reached, and the notice of the decision.</content>
public sealed partial class Complaint
{
    /// <summary>The complainant chose how to be reached. Expects <see cref="Complainant"/> to be loaded.</summary>
    /// <param name="channel">The channel chosen.</param>
    /// <param name="language">In which language; null where it stays.</param>
    /// <param name="email">Another e-mail address; null where the known one stays.</param>
    /// <param name="sealer">Opens and seals the address.</param>
    /// <exception cref="InvalidInputException">The channel cannot be used, see <see cref="ContactChannelPolicy"/>.</exception>
    /// <exception cref="BusinessException"><c>Complaints:PersonErased</c></exception>
    public void ChooseContactChannel(ContactChannel channel, string? language, string? email, PersonSealer sealer)
    {
        Fire(ComplaintAction.ChooseChannel);
        _ = Complainant.KeyToSealBy;
        var person = sealer.Open(Complainant);
        var phone = PhoneNumber.Kept(person.Phone, person.PhoneExtension);
        if (ContactChannelPolicy.RefusalOf(channel, phone, email ?? person.Email, person.Address) is { } refusal)
        {
            throw InvalidInputException.Of("preferredChannel", refusal);
        }

        bool? isNewEmail = email is not null && email != person.Email ? true : null;
        Complainant.Choose(channel, language, isNewEmail == true ? person with { Email = email } : null, sealer);
        Raise(new ContactChannelChosen(Id, channel, Complainant.Language, isNewEmail));
    }

    /// <summary>
    /// Whether anything is owed to the complainant: no proof was recorded yet of a notice of the decision, the refusal or the termination.
    /// Expects <see cref="Duties"/> to be loaded.
    /// </summary>
    public bool OwesNotice => ClosedAt is null && duties.Exists(d => d.IsOpen && d.AnswersTo == AnswerTo.Complainant);

    /// <summary>When the decision was made, or the refusal or termination approved: no notice is earlier. Expects <see cref="Endings"/> to be loaded.</summary>
    internal DateTimeOffset NoticeFrom => ApprovedEnding?.DecidedAt ?? Decision!.DecidedAt;

    /// <summary>
    /// The complainant was notified, with proof: that ends the duty to decide and notify at the time of the notice, whatever the case still waits for
    /// before it is closed, such as a measure (Order 2020/3, Arts 18, 21). Expects <see cref="Endings"/>, <see cref="Extensions"/> and
    /// <see cref="Reviews"/> to be loaded.
    /// </summary>
    /// <param name="notice">How the complainant was notified.</param>
    /// <param name="noticeAt">When.</param>
    /// <param name="proof">Reference of the proof.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="copyId">The delivered notice that is the proof; null where it is another.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:NoticeProvenAlready</c>, <c>Complaints:NoticeBeforeDecision</c>, <c>Complaints:NotifiedByReview</c>
    /// </exception>
    public void ProveNotice(NoticeManner notice, DateTimeOffset noticeAt, string proof, ComplaintClock clock, DateTimeOffset now, Guid? copyId = null)
    {
        Fire(ComplaintAction.NotifyDecision);
        EnsureNotOfReview();
        var earlier = duties.FindAll(d => LateFactPolicy.IsSettledAfter(d, noticeAt));
        if (!OwesNotice && earlier.Count == 0)
        {
            throw ComplaintErrors.NoticeProvenAlready();
        }

        var inTime = Notified(notice, noticeAt, clock, now);
        if (earlier.Count > 0)
        {
            // What counts is when the complainant was notified first.
            earlier.ForEach(d => d.MeetEarlier(clock.ReadToSettle(d, clockFacts, noticeAt), noticeAt, now));
            inTime = earlier.TrueForAll(d => !d.IsLegal || d.State == DutyState.Met);
        }

        ReadDuties();
        Raise(new NoticeProven(Id, NoticeSubject!.Value, EndingId, notice, noticeAt, proof, inTime, copyId));
    }

    /// <summary>What is owed to the complainant is met or missed by this notice.</summary>
    /// <returns>Whether it came within the statutory limit; of what an earlier notice settled, whether that did.</returns>
    private bool Notified(NoticeManner notice, DateTimeOffset noticeAt, ComplaintClock clock, DateTimeOffset now)
    {
        if (noticeAt < NoticeFrom)
        {
            throw ApprovedEnding is null ? ComplaintErrors.NoticeBeforeDecision() : ComplaintErrors.NoticeBeforeApproval();
        }

        var owed = OwedToComplainant();
        owed.ForEach(d => d.Meet(clock.ReadToSettle(d, clockFacts, noticeAt), noticeAt, now));
        LapseExtensions(ExtensionLapse.Answered, now);
        DecisionNotifiedAt = ApprovedEnding is null && notice != NoticeManner.NotReached ? noticeAt : DecisionNotifiedAt;
        return owed.Count == 0 ? Duty.ToComplainant(duties).State == DutyState.Met : owed.TrueForAll(d => !d.IsLegal || d.State == DutyState.Met);
    }

    /// <summary>
    /// Has the notice of the decision, or of a refusal or termination, sent to the complainant. Expects <see cref="Endings"/> and <see cref="Reviews"/> to
    /// be loaded.
    /// </summary>
    /// <exception cref="BusinessException"><c>Complaints:NotifiedByReview</c></exception>
    public void SendDecisionNotice()
    {
        Fire(ComplaintAction.NotifyDecision);
        EnsureNotOfReview();
        Raise(ApprovedEnding is { } ending ? new EndingNoticeOrdered(Id, ending.Id, ending.Kind) : new DecisionNoticeOrdered(Id, Decision!.NoteId));
    }
}
