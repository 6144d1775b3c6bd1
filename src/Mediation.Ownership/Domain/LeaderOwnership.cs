using System.Linq.Expressions;

namespace Mediation.Ownership.Domain;

/// <summary>
/// The ownership of one major case by a leader (领导包案): a person, not a department, who accepts within a limit, sets dated measures
/// and stays responsible until the case ends or another leader takes over. One per case, with all its leaders.
/// </summary>
public sealed partial class LeaderOwnership : AggregateRoot
{
    /// <summary>The same as <see cref="HasLeader(OwnershipState)"/>, for the database.</summary>
    public static readonly Expression<Func<LeaderOwnership, bool>> WithLeader = o => o.State == OwnershipState.Named || o.State == OwnershipState.Accepted;

    private readonly List<OwnershipNaming> namings = [];

    private LeaderOwnership() { }

    public Guid CaseId { get; private set; }

    public OwnershipState State { get; private set; }

    /// <summary>Risk level when the ownership began; chooses the ladder.</summary>
    public RiskLevel Level { get; private set; }

    /// <summary>Version of the policy <c>escalation-ladder</c> in force when the ownership began; a later one does not touch it.</summary>
    public int LadderPolicyVersion { get; private set; }

    /// <summary>Who is responsible now; null while vacant.</summary>
    public Guid? LeaderId { get; private set; }

    public string LeaderName { get; private set; } = string.Empty;

    public string LeaderPost { get; private set; } = string.Empty;

    public string LeaderUnitPath { get; private set; } = string.Empty;

    /// <summary>Rung of the ladder reached, from 1.</summary>
    public int Rung { get; private set; } = 1;

    /// <summary>What the timer waits for: the end of the limit, or the next alarm. Null once lifted, or accepted and attended.</summary>
    public DateTimeOffset? WaitsUntil { get; private set; }

    /// <summary>Alarms given to the head office since somebody was last named.</summary>
    public int Alarms { get; private set; }

    /// <summary>When the present or last leader was named; where nobody ever was, when the search began.</summary>
    public DateTimeOffset NamedAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? LiftedAt { get; private set; }

    /// <summary>What the last search looked at that found nobody; empty where each found somebody. No names, as of a naming.</summary>
    public string SearchJson { get; private set; } = string.Empty;

    public NamingFacts? Search => SearchJson.Length == 0 ? null : Reasons.ReadOne<NamingFacts>(SearchJson);

    public IReadOnlyList<OwnershipNaming> Namings => namings;

    public IEnumerable<OwnershipAction> Allowed =>
        State == OwnershipState.Lifted
            ? OwnershipWorkflow.Table.Allowed(State).Concat(CloseOutWorkflow.Table.Allowed(CloseOut))
            : OwnershipWorkflow.Table.Allowed(State);

    /// <summary>Whether in this state a leader is responsible: named, or has accepted.</summary>
    public static bool HasLeader(OwnershipState state) => state is OwnershipState.Named or OwnershipState.Accepted;

    public static LeaderOwnership Open(Guid caseId, RiskLevel level, int ladderPolicyVersion, DateTimeOffset now) =>
        new()
        {
            CaseId = caseId,
            Level = level,
            LadderPolicyVersion = ladderPolicyVersion,
            NamedAt = now,
        };

    public void Name(LeaderNomination nomination, DateTimeOffset now)
    {
        Fire(OwnershipAction.Name);
        var naming = MakeResponsible(nomination, now);
        Raise(
            new LeaderNamed(
                CaseId,
                Id,
                nomination.Leader.Id,
                nomination.Leader.Name,
                nomination.Leader.Post,
                Rung,
                nomination.Limit.At,
                nomination.Limit.Basis,
                nomination.Row,
                nomination.AssignmentPolicyVersion,
                LadderPolicyVersion,
                naming.Id
            )
        );
    }

    /// <summary>Nobody can be named for now.</summary>
    public void RemainVacant(DateTimeOffset nextTryAt, string row, int assignmentPolicyVersion, NamingFacts search)
    {
        Fire(OwnershipAction.Alarm);
        Alarms++;
        (WaitsUntil, SearchJson) = (nextTryAt, Reasons.WriteOne(search));
        Raise(new OwnershipVacant(CaseId, Id, Alarms, nextTryAt, row, assignmentPolicyVersion, LadderPolicyVersion));
    }

    public void Accept(DateTimeOffset now)
    {
        Fire(OwnershipAction.Accept);
        CurrentNaming.Become(NamingOutcome.Accepted, now);
        AcceptedAt = now;
        WaitsUntil = null;
        Alarms = 0;
        Raise(new OwnershipAccepted(CaseId, Id, LeaderId!.Value, LeaderName, LeaderPost));
    }

    /// <summary>The leader named does not take the case; the next one is sought on the same rung.</summary>
    public void Decline(DeclineGround ground, Note reason, DateTimeOffset now)
    {
        Fire(OwnershipAction.Decline);
        Raise(new OwnershipDeclined(CaseId, Id, LeaderId!.Value, LeaderName, ground, reason.Id));
        Release(NamingOutcome.Declined, now);
    }

    /// <summary>The next rung's leader becomes responsible because this one did not accept in time.</summary>
    public void Escalate(LeaderNomination nomination, DateTimeOffset now) => Escalate(nomination, RungCause.Limit, NamingOutcome.NotInTime, now);

    private void Escalate(LeaderNomination nomination, RungCause cause, NamingOutcome outcome, DateTimeOffset now)
    {
        Fire(OwnershipAction.Escalate);
        var (beforeId, before) = (LeaderId!.Value, LeaderName);
        CurrentNaming.Become(outcome, now);
        AcceptedAt = null;
        var naming = MakeResponsible(nomination, now);
        Raise(
            new OwnershipEscalated(
                CaseId,
                Id,
                beforeId,
                before,
                nomination.Leader.Id,
                nomination.Leader.Name,
                nomination.Leader.Post,
                Rung,
                nomination.Limit.At,
                nomination.Limit.Basis,
                LadderPolicyVersion,
                naming.Id,
                cause
            )
        );
    }

    /// <summary>No further leader can be named: the present one stays responsible and the head office is alarmed.</summary>
    /// <param name="rung">Rung of the ladder that was reached without a new leader.</param>
    public void Alarm(int rung, DateTimeOffset nextAlarmAt)
    {
        Fire(OwnershipAction.Alarm);
        Rung = rung;
        Alarms++;
        WaitsUntil = nextAlarmAt;
        Raise(new OwnershipAlarmed(CaseId, Id, LeaderId!.Value, LeaderName, Rung, Alarms, nextAlarmAt, LadderPolicyVersion));
    }

    /// <summary>Gives the case to another leader; measures and history stay (job change, conflict found later).</summary>
    public void HandOver(DeclineGround ground, Note reason, DateTimeOffset now)
    {
        Fire(OwnershipAction.HandOver);
        Raise(new OwnershipHandedOver(CaseId, Id, LeaderId!.Value, LeaderName, ground, OpenMeasures.Count(), reason.Id));
        Release(NamingOutcome.HandedOver, now);
        (Rung, Alarms) = (1, 0);
    }

    private OwnershipNaming CurrentNaming => namings.MaxBy(n => n.Number)!;

    /// <remarks>Once the case has ended, what is open is decided by how far closing out is.</remarks>
    private void Fire(OwnershipAction action) => (State, CloseOut) = After(action);

    private (OwnershipState State, CloseOutState CloseOut) After(OwnershipAction action) =>
        State == OwnershipState.Lifted && CloseOutWorkflow.Knows(action)
            ? (State, CloseOutWorkflow.Table.After(CloseOut, action))
            : (OwnershipWorkflow.Table.After(State, action), CloseOut);

    private OwnershipNaming MakeResponsible(LeaderNomination nomination, DateTimeOffset now)
    {
        (LeaderId, LeaderName, LeaderPost, LeaderUnitPath) = (nomination.Leader.Id, nomination.Leader.Name, nomination.Leader.Post, nomination.Leader.UnitPath);
        (Rung, NamedAt, WaitsUntil, Alarms) = (nomination.Rung.Number, now, nomination.Limit.At, 0);
        var naming = OwnershipNaming.Of(Id, namings.Count + 1, nomination, now);
        namings.Add(naming);
        return naming;
    }

    private void Release(NamingOutcome outcome, DateTimeOffset now)
    {
        CurrentNaming.Become(outcome, now);
        (LeaderId, LeaderName, LeaderPost, LeaderUnitPath) = (null, string.Empty, string.Empty, string.Empty);
        (AcceptedAt, WaitsUntil) = (null, null);
    }
}
