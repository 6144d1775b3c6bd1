namespace Mediation.Core.Organisation;

/// <summary>
/// A change of the bank's organisation: a unit is added, renamed, moved or closed, or a person leaves. One administrator proposes it, another approves it
/// (four eyes); then it holds, at once or on its day, and the open work follows.
/// </summary>
public sealed partial class Reorganisation : AggregateRoot
{
    private readonly List<WorkSuccessor> successors = [];

    private Reorganisation() { }

    public ReorganisationKind Kind { get; private init; }

    public ReorganisationState State { get; private set; }

    /// <summary>The unit; of a new one it is set once it is there.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Code of a new unit; else empty.</summary>
    public string Code { get; private init; } = string.Empty;

    /// <summary>Name of a new unit, or the new name; else empty.</summary>
    public string Name { get; private init; } = string.Empty;

    public string NameEn { get; private init; } = string.Empty;

    /// <summary>Name of a renamed unit until then; else empty.</summary>
    public string FormerName { get; private init; } = string.Empty;

    public string FormerNameEn { get; private init; } = string.Empty;

    /// <summary>The unit above it, or the one that takes its work over; null for a new name and for a person.</summary>
    public Guid? TargetUnitId { get; private init; }

    /// <summary>Who leaves.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>First day on which the person is not there any more.</summary>
    public DateOnly? LeavesOn { get; private init; }

    public string Reason { get; private init; } = string.Empty;

    public Guid ProposedBy { get; private init; }

    public DateTimeOffset ProposedAt { get; private init; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Path of the unit before; empty for a person and a new unit.</summary>
    public string FromPath { get; private set; } = string.Empty;

    /// <summary>Path of the unit since.</summary>
    public string ToPath { get; private set; } = string.Empty;

    /// <summary>Since when it holds.</summary>
    public DateTimeOffset? BeganAt { get; private set; }

    /// <summary>Who gets which work of a person who leaves; what has nobody here the unit decides.</summary>
    public IReadOnlyList<WorkSuccessor> Successors => successors;

    /// <summary>Its page.</summary>
    public static string AddressOf(Guid id) => $"/reorganisations/{id}";

    public Guid? SuccessorOf(WorkKind work) => successors.Find(s => s.Work == work)?.PersonId;

    /// <summary>Neither who proposed it nor the person whom it is about.</summary>
    public bool MayBeApprovedBy(Guid by) => by != ProposedBy && by != PersonId;

    /// <summary>Any administrator but the person whom it is about, unless he or she proposed it: then it is taken back.</summary>
    public bool MayBeRefusedBy(Guid by) => by != PersonId || by == ProposedBy;

    /// <exception cref="BusinessException"><c>Reorganisation:FourEyes</c>, <c>Reorganisation:Decided</c></exception>
    public void Approve(Guid by, DateTimeOffset now)
    {
        if (!MayBeApprovedBy(by))
        {
            throw ReorganisationErrors.FourEyes();
        }

        Decide(ReorganisationState.Approved, by, now);
        Raise(new ReorganisationApproved(HistoryChains.Institution, Id, Kind, LeavesOn));
    }

    /// <summary>Who gets the work is there when this person leaves, and this person gets nobody's work on that day or later.</summary>
    /// <param name="others">Other leavings that were approved.</param>
    /// <exception cref="BusinessException"><c>Reorganisation:SuccessorLeaves</c></exception>
    public void EnsureSuccessorsStay(IEnumerable<Reorganisation> others)
    {
        foreach (var other in others.Where(o => o.Id != Id))
        {
            var isGone = successors.Exists(s => s.PersonId == other.PersonId) && other.LeavesOn <= LeavesOn;
            var isChosen = other.successors.Exists(s => s.PersonId == PersonId) && other.LeavesOn >= LeavesOn;
            if (isGone || isChosen)
            {
                throw ReorganisationErrors.SuccessorLeaves();
            }
        }
    }

    /// <summary>Refused by another, or taken back by whoever proposed it; also after the approval, while its day is still to come.</summary>
    /// <exception cref="BusinessException"><c>Reorganisation:FourEyes</c> for the person whom it is about, <c>Reorganisation:Decided</c></exception>
    public void Refuse(Guid by, DateTimeOffset now)
    {
        if (!MayBeRefusedBy(by))
        {
            throw ReorganisationErrors.FourEyes();
        }

        if (State is not (ReorganisationState.Proposed or ReorganisationState.Approved))
        {
            throw ReorganisationErrors.Decided();
        }

        (State, DecidedBy, DecidedAt) = (ReorganisationState.Refused, by, now);
        Raise(new ReorganisationRefused(HistoryChains.Institution, Id, Kind));
    }

    /// <summary>It holds from now on.</summary>
    /// <param name="unitId">The unit; null for a person.</param>
    /// <param name="fromPath">Its path until now; empty for a new one.</param>
    /// <param name="toPath">Its path from now on.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Reorganisation:Decided</c></exception>
    public void Begin(Guid? unitId, string fromPath, string toPath, DateTimeOffset now)
    {
        if (State != ReorganisationState.Approved)
        {
            throw ReorganisationErrors.Decided();
        }

        (State, UnitId, FromPath, ToPath, BeganAt) = (ReorganisationState.UnderWay, unitId, fromPath, toPath, now);
        Raise(
            new ReorganisationBegan(
                HistoryChains.Institution,
                Id,
                Kind,
                unitId,
                TargetUnitId,
                fromPath.Length > 0 ? fromPath : null,
                toPath.Length > 0 ? toPath : null,
                PersonId
            )
        );
        Part = Parts.Count > 0 ? Parts[0] : null;

        // Of a new name open cases only show it: nothing goes anywhere, and the next change need not wait for it.
        if (Part is null || Kind == ReorganisationKind.UnitRenamed)
        {
            Finish(now);
        }
    }

    private void Decide(ReorganisationState state, Guid by, DateTimeOffset now) =>
        (State, DecidedBy, DecidedAt) = State == ReorganisationState.Proposed ? (state, by, now) : throw ReorganisationErrors.Decided();
}
