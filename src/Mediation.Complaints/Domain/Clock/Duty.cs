namespace Mediation.Complaints.Domain.Clock;

/// <summary>One duty of a complaint: its rule, when it runs out, and whether it was kept. The dates follow from the clock facts.</summary>
public sealed class Duty
{
    private Duty() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    /// <summary>Path of the unit that the complaint is about: the row scope of whoever reads duties without their complaint.</summary>
    public string UnitPath { get; private set; } = string.Empty;

    public DutyKind Kind { get; private set; }

    public string RuleId { get; private set; } = string.Empty;

    /// <summary>Version of the policy <c>complaint-duties</c> in force when the complaint was received; a later one does not touch it.</summary>
    public int PolicyVersion { get; private set; }

    /// <summary>First instant after the last local day; while paused, the one as if the pause ended on the day it began.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DutyState State { get; private set; }

    /// <summary>When it was met or ended.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    public bool IsOpen => State is DutyState.Running or DutyState.Paused;

    public static Duty Start(Complaint complaint, DutyKind kind, string ruleId, int policyVersion, DateTimeOffset dueAt) =>
        new()
        {
            ComplaintId = complaint.Id,
            UnitPath = complaint.UnitPath,
            Kind = kind,
            RuleId = ruleId,
            PolicyVersion = policyVersion,
            DueAt = dueAt,
        };

    /// <exception cref="InvalidOperationException">It is settled already.</exception>
    public void MoveTo(DateTimeOffset dueAt, bool paused)
    {
        EnsureOpen();
        DueAt = dueAt;
        State = paused ? DutyState.Paused : DutyState.Running;
    }

    /// <summary>Done at this instant: before the end of the limit it is met, from then on it is breached, whenever anyone noticed.</summary>
    /// <exception cref="InvalidOperationException">It is settled already.</exception>
    public void Meet(DateTimeOffset at)
    {
        EnsureOpen();
        State = at < DueAt || State == DutyState.Paused ? DutyState.Met : DutyState.Breached;
        SettledAt = at;
    }

    /// <summary>
    /// No longer owed: the complaint was withdrawn (Art. 15). One overdue when this was recorded stays a breach, however early
    /// the wish is dated: nobody has approved a proof of that date.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is settled already.</exception>
    public void End(DateTimeOffset at, DateTimeOffset recordedAt)
    {
        EnsureOpen();
        State = recordedAt < DueAt || State == DutyState.Paused ? DutyState.Ended : DutyState.Breached;
        SettledAt = at;
    }

    private void EnsureOpen()
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException($"A duty that is {State} changes no more.");
        }
    }
}
