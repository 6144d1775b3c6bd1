namespace Mediation.Core.Organisation;

/// <content>What can be proposed.</content>
public sealed partial class Reorganisation
{
    /// <summary>A new unit below another one.</summary>
    public static Reorganisation AddUnit(UnitTree tree, UnitWords words, OrganisationUnit parent, ProposedChange by)
    {
        tree.EnsureMayAdd(words, parent);
        return Raised(
            new Reorganisation
            {
                Kind = ReorganisationKind.UnitAdded,
                Code = words.Code,
                Name = words.Name,
                NameEn = words.NameEn,
                TargetUnitId = parent.Id,
                Reason = by.Reason,
                ProposedBy = by.PersonId,
                ProposedAt = by.At,
            }
        );
    }

    /// <summary>Another name; the one until then is kept beside it.</summary>
    public static Reorganisation RenameUnit(UnitTree tree, OrganisationUnit unit, UnitWords words, ProposedChange by)
    {
        tree.EnsureMayRename(unit, words);
        return Raised(
            new Reorganisation
            {
                Kind = ReorganisationKind.UnitRenamed,
                UnitId = unit.Id,
                Name = words.Name,
                NameEn = words.NameEn,
                FormerName = unit.Name,
                FormerNameEn = unit.NameEn,
                Reason = by.Reason,
                ProposedBy = by.PersonId,
                ProposedAt = by.At,
            }
        );
    }

    /// <summary>Another unit above it.</summary>
    public static Reorganisation MoveUnit(UnitTree tree, OrganisationUnit unit, OrganisationUnit parent, ProposedChange by)
    {
        tree.EnsureMayMove(unit, parent);
        return OfUnits(ReorganisationKind.UnitMoved, unit, parent, by);
    }

    /// <summary>No more; another unit has its work.</summary>
    public static Reorganisation CloseUnit(UnitTree tree, OrganisationUnit unit, OrganisationUnit successor, ProposedChange by)
    {
        tree.EnsureMayClose(unit, successor);
        return OfUnits(ReorganisationKind.UnitClosed, unit, successor, by);
    }

    /// <summary>A person leaves the bank.</summary>
    /// <param name="person">Who.</param>
    /// <param name="leavesOn">First day on which the person is not there any more: today or later.</param>
    /// <param name="today">The institution's day.</param>
    /// <param name="successors">Who gets which work; nobody where the unit decides.</param>
    /// <param name="by">Who proposes it, and why.</param>
    /// <exception cref="BusinessException"><c>Reorganisation:InPast</c>, <c>Reorganisation:HasLeft</c>, <c>Reorganisation:OfBody</c></exception>
    public static Reorganisation LeaveBank(
        MediationUser person,
        DateOnly leavesOn,
        DateOnly today,
        IReadOnlyDictionary<WorkKind, Guid> successors,
        ProposedChange by
    )
    {
        if (person.BodyId is not null)
        {
            throw ReorganisationErrors.OfBody(person.DisplayName);
        }

        if (person.LeftAt is not null)
        {
            throw ReorganisationErrors.HasLeft(person.DisplayName);
        }

        if (leavesOn < today)
        {
            throw ReorganisationErrors.InPast();
        }

        PlanningHorizon.Staff.Ensure(leavesOn, today, "leavesOn");
        Reorganisation made = new()
        {
            Kind = ReorganisationKind.PersonLeft,
            PersonId = person.Id,
            LeavesOn = leavesOn,
            Reason = by.Reason,
            ProposedBy = by.PersonId,
            ProposedAt = by.At,
        };
        made.successors.AddRange(successors.OrderBy(s => s.Key).Select(s => WorkSuccessor.Of(made.Id, s.Key, s.Value)));
        return Raised(made);
    }

    private static Reorganisation OfUnits(ReorganisationKind kind, OrganisationUnit unit, OrganisationUnit target, ProposedChange by) =>
        Raised(
            new Reorganisation
            {
                Kind = kind,
                UnitId = unit.Id,
                TargetUnitId = target.Id,
                Reason = by.Reason,
                ProposedBy = by.PersonId,
                ProposedAt = by.At,
            }
        );

    private static Reorganisation Raised(Reorganisation made)
    {
        made.Raise(new ReorganisationProposed(HistoryChains.Institution, made.Id, made.Kind, made.UnitId, made.PersonId));
        return made;
    }
}

/// <summary>How a unit is called.</summary>
/// <param name="Code">Its code, which case numbers have; never changed.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">Its English name.</param>
public sealed record UnitWords(string Code, string Name, string NameEn);

/// <summary>Who proposes a change, and why.</summary>
/// <param name="PersonId">The administrator.</param>
/// <param name="Reason">Why; it is noted in each case that follows.</param>
/// <param name="At">When.</param>
public sealed record ProposedChange(Guid PersonId, string Reason, DateTimeOffset At);
