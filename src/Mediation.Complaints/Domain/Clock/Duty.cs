namespace Mediation.Complaints.Domain.Clock;

/// <summary>
/// One duty of a complaint: its rule, when it runs out, and whether it was kept. The dates follow from the clock facts, the rule from the version of
/// the policy <c>complaint-duties</c> that the complaint is pinned to.
/// </summary>
public sealed class Duty
{
    private Duty() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    /// <summary>Path of the unit that the complaint is about: the row scope of whoever reads duties without their complaint.</summary>
    public string UnitPath { get; private set; } = string.Empty;

    /// <summary>Kind of its term, see <see cref="DutyTerm"/>.</summary>
    public string Kind { get; private set; } = string.Empty;

    public string RuleId { get; private set; } = string.Empty;

    /// <summary>Whether the law sets it, and not the bank itself.</summary>
    public bool IsLegal { get; private set; }

    /// <summary>Who gets the answer that meets it.</summary>
    public AnswerTo AnswersTo { get; private set; }

    /// <summary>The regulator's forward that it answers, or the reopening with which it began; null for what follows from the receipt.</summary>
    public Guid? Subject { get; private set; }

    /// <summary>First instant after the last local day; while paused, the one as if the pause ended on the day it began.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Number of the work calendar by which <see cref="DueAt"/> was counted.</summary>
    public int CalendarVersion { get; private set; }

    public DutyState State { get; private set; }

    /// <summary>When it was met or ended.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>When that was recorded.</summary>
    public DateTimeOffset? RecordedAt { get; private set; }

    public bool IsOpen => State is DutyState.Running or DutyState.Paused;

    /// <summary>It was settled by an answer, in time or not: the complaint did not end without one.</summary>
    public bool WasMetOrMissed => SettledAt is not null && !EndedWithoutAnswer;

    /// <summary>The complaint ended before it was answered: withdrawn, terminated, or another company's.</summary>
    public bool EndedWithoutAnswer { get; private set; }

    public static Duty Start(Complaint complaint, DutyTerm term, Guid? subject, DutyDate date) =>
        new()
        {
            ComplaintId = complaint.Id,
            UnitPath = complaint.UnitPath,
            Kind = term.Kind,
            RuleId = term.RuleId,
            IsLegal = term.IsLegal,
            AnswersTo = term.AnswersTo,
            Subject = subject,
            DueAt = date.DueAt,
            CalendarVersion = date.CalendarVersion,
            State = date.IsPaused ? DutyState.Paused : DutyState.Running,
        };

    /// <exception cref="InvalidOperationException">It is settled already.</exception>
    public void MoveTo(DutyDate date)
    {
        EnsureOpen();
        (DueAt, CalendarVersion) = (date.DueAt, date.CalendarVersion);
        State = date.IsPaused ? DutyState.Paused : DutyState.Running;
    }

    /// <summary>Done at this instant: before the end of the limit it is met, from then on it is breached, whenever anyone noticed.</summary>
    /// <param name="date">The clock as what settles it reads it; a limit missed before it ran anew stays missed.</param>
    /// <param name="at">When the answer was given.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <exception cref="InvalidOperationException">It is settled already.</exception>
    public void Meet(DutyDate date, DateTimeOffset at, DateTimeOffset recordedAt)
    {
        EnsureOpen();
        State = IsKept(date, at) ? DutyState.Met : DutyState.Breached;
        (SettledAt, RecordedAt) = (at, recordedAt);
    }

    /// <summary>An earlier answer than the one that settled it is proven: that one counts.</summary>
    /// <param name="date">The clock as the earlier answer reads it.</param>
    /// <param name="at">When that was given.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <exception cref="InvalidOperationException">No later answer settled it.</exception>
    public void MeetEarlier(DutyDate date, DateTimeOffset at, DateTimeOffset recordedAt)
    {
        if (!WasMetOrMissed || SettledAt <= at)
        {
            throw new InvalidOperationException($"A duty settled at {SettledAt:O} is not settled by an answer of {at:O}.");
        }

        State = IsKept(date, at) ? DutyState.Met : DutyState.Breached;
        (SettledAt, RecordedAt) = (at, recordedAt);
    }

    /// <summary>
    /// No longer owed: the complaint was withdrawn (Art. 15), or ended otherwise without an answer. One overdue when this was recorded stays a
    /// breach, however early the ending is dated: nobody has approved a proof of that date.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is settled already.</exception>
    public void End(DutyDate date, DateTimeOffset at, DateTimeOffset recordedAt)
    {
        EnsureOpen();
        State = IsKept(date, recordedAt) ? DutyState.Ended : DutyState.Breached;
        (SettledAt, RecordedAt, EndedWithoutAnswer) = (at, recordedAt, true);
    }

    /// <summary>The date at which it ended is proven and approved: it was not missed then.</summary>
    internal void AcceptEnding() => State = DutyState.Ended;

    /// <summary>The legal duty to the complainant that counts now: of what is owed, else of what was settled last, the one that ends first.</summary>
    /// <param name="duties">Those of one complaint.</param>
    public static Duty ToComplainant(IEnumerable<Duty> duties)
    {
        var legal = duties.Where(d => d is { IsLegal: true, AnswersTo: AnswerTo.Complainant }).ToList();
        var last = legal.Exists(d => d.IsOpen) ? null : legal.Max(d => d.RecordedAt);
        return legal.Where(d => d.RecordedAt == last).MinBy(d => d.DueAt)!;
    }

    /// <summary>Its complaint is another unit's from now on.</summary>
    internal void FollowTo(string unitPath) => UnitPath = unitPath;

    private bool IsKept(DutyDate date, DateTimeOffset at)
    {
        if (State == DutyState.Paused)
        {
            (DueAt, CalendarVersion) = (date.DueAt, date.CalendarVersion);
        }

        return date.MissedAt is null && at < DueAt;
    }

    private void EnsureOpen()
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException($"A duty that is {State} changes no more.");
        }
    }
}
