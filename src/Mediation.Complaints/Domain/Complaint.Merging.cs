namespace Mediation.Complaints.Domain;

/// <content>Merged into another complaint about the same dispute, and taken out of it again (Order 2020/3, Art. 18 ¶3; DOMAIN 8.9, 8.10).</content>
public sealed partial class Complaint
{
    /// <summary>The complaint that leads this one; null unless it is merged.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>The merger by which it is led: pairs its receipt with the end of the merger in the clock of the leading complaint.</summary>
    public Guid? MergerId { get; private set; }

    /// <summary>
    /// The same dispute is dealt with once, by another complaint: what is owed is owed there from now on, within the limit that runs from the earlier
    /// of the two receipts. What was missed here stays missed. Expects <see cref="Extensions"/>, <see cref="Endings"/> and <see cref="Tasks"/> to be
    /// loaded, and the <see cref="Recusals"/> of both.
    /// </summary>
    /// <param name="leading">The complaint that leads.</param>
    /// <param name="reasons">Why, for the history of each.</param>
    /// <param name="isOtherPerson">Whether it was confirmed that another person complains of the same dispute.</param>
    /// <param name="clock">The rules of the dates of this one.</param>
    /// <param name="clockOfLeading">Those of the leading one.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException">See <see cref="MergePolicy"/>.</exception>
    public void MergeInto(Complaint leading, MergeReasons reasons, bool isOtherPerson, ComplaintClock clock, ComplaintClock clockOfLeading, DateTimeOffset now)
    {
        MergePolicy.Ensure(this, leading, isOtherPerson);
        var before = State;
        Fire(ComplaintAction.Merge);
        (MergedIntoId, MergerId) = (leading.Id, Guid.CreateVersion7());
        LapseEndings(EndingLapse.Merged, now);
        tasks.FindAll(t => t.State == TaskState.Open).ForEach(t => DropTask(t.Id, reasons.Here, now));
        EndWithoutAnswer(now, clock, now);
        Raise(new ComplaintMerged(Id, leading.Id, MergerId.Value, reasons.Here.Id, now, before, MergePolicy.AreOfOnePerson(this, leading) ? null : true));
        leading.Lead(this, reasons.There, clockOfLeading, now);
    }

    /// <summary>
    /// The merger was wrong: it is dealt with by itself again, within the limit that runs from its own receipt; the time since the merger is counted.
    /// The clock of the complaint that led it runs from its own receipts again, as far as anything is owed there still.
    /// </summary>
    /// <param name="leading">The complaint that leads it.</param>
    /// <param name="reasons">Why, for the history of each.</param>
    /// <param name="handler">Who handles it from now on.</param>
    /// <param name="clock">The rules of the dates of this one.</param>
    /// <param name="clockOfLeading">Those of the leading one.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException">The state does not allow it.</exception>
    public void Unmerge(Complaint leading, MergeReasons reasons, MediationUser handler, ComplaintClock clock, ComplaintClock clockOfLeading, DateTimeOffset now)
    {
        EnsureAllows(ComplaintAction.Unmerge);
        leading.LetGo(this, reasons.There, clockOfLeading, now);
        Fire(ComplaintAction.Unmerge);
        (MergedIntoId, MergerId) = (null, null);
        var anew = Guid.CreateVersion7();
        BeginAnew(ClockFact.Separated(anew, now), news: null, OwedFromReceipt(clock), clock, now);
        var started = duties.FindAll(d => d.Subject == anew);
        Raise(new ComplaintUnmerged(Id, leading.Id, anew, reasons.Here.Id, [.. started.Select(d => d.RuleId)], AnswerBy));
        GiveTo(handler);
    }

    /// <summary>What was recorded of a contact at the leading complaint belongs to this one.</summary>
    /// <param name="note">Its words, kept here.</param>
    /// <param name="contact">How it was recorded there.</param>
    public void TakeOver(Note note, ContactRecord contact) =>
        Raise(new ContactTakenOver(Id, contact.CaseId, note.Id, contact.Manner, contact.Direction, contact.SpokenAt, contact.RecordedBy, contact.RecordedAt));

    /// <summary>What was handed in at the leading complaint belongs to this one; the content is the same, and stays there as well.</summary>
    /// <param name="file">The file of this complaint.</param>
    /// <param name="fromId">The complaint at which it was handed in.</param>
    public void TakeOver(StoredFile file, Guid fromId)
    {
        file.AttachTo(Id);
        Raise(new FileTakenOver(Id, fromId, file.Id, file.MediaType, file.Bytes, file.Sha256));
    }

    /// <summary>Every receipt of the dispute is one of its own: the earliest starts the clock.</summary>
    private void Lead(Complaint merged, Note reason, ComplaintClock clock, DateTimeOffset now)
    {
        Fire(ComplaintAction.Lead);
        var before = AnswerBy;
        var receipt = ClockFact.Received(merged.ReceivedAt, now, merged.Number) with { Ground = GroundOf(merged.MergerId!.Value) };
        clockFacts.Add(ClockFactRow.Of(Id, receipt));
        MoveDuties(clock, now);
        Raise(new MergedIn(Id, merged.Id, merged.MergerId.Value, reason.Id, merged.ReceivedAt, before, AnswerBy));
    }

    private void LetGo(Complaint merged, Note reason, ComplaintClock clock, DateTimeOffset now)
    {
        Fire(ComplaintAction.LetGo);
        var before = AnswerBy;
        clockFacts.Add(ClockFactRow.Of(Id, ClockFact.Released(GroundOf(merged.MergerId!.Value), now)));
        MoveDuties(clock, now);
        Raise(new MergedOut(Id, merged.Id, merged.MergerId.Value, reason.Id, before, AnswerBy));
    }

    private void MoveDuties(ComplaintClock clock, DateTimeOffset now)
    {
        duties.FindAll(d => d.IsOpen).ForEach(d => d.MoveTo(clock.Read(d.Kind, d.Subject, clockFacts, now)));
        ReadDuties();
    }

    private static string GroundOf(Guid merger) => merger.ToString("N");
}
