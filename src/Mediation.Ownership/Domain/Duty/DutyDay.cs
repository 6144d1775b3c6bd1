namespace Mediation.Ownership.Domain.Duty;

/// <summary>A line of the duty roster (值班表): who of a unit is on duty on a local day, from midnight to midnight, and who is the deputy.</summary>
public sealed class DutyDay : AggregateRoot
{
    private DutyDay() { }

    public Guid UnitId { get; private set; }

    /// <summary>Row scope, and what is looked up upward.</summary>
    public string UnitPath { get; private set; } = string.Empty;

    /// <summary>Local day of the institution.</summary>
    public DateOnly Day { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid? DeputyId { get; private set; }

    public Guid SetBy { get; private set; }

    public DateTimeOffset SetAt { get; private set; }

    /// <summary>Nobody is given a day that is over, nor one that nobody plans yet.</summary>
    /// <exception cref="BusinessException"><c>Duty:PastDay</c>, <c>Core:DateTooFarAhead</c>.</exception>
    public static void EnsureCanBeGiven(DateOnly day, DateOnly today)
    {
        if (day < today)
        {
            throw DutyErrors.PastDay();
        }

        PlanningHorizon.Staff.Ensure(day, today, "from");
    }

    public static DutyDay Of(OrganisationUnit unit, DateOnly day, DutyPair pair, Guid by, DateTimeOffset now)
    {
        DutyDay one = new()
        {
            UnitId = unit.Id,
            UnitPath = unit.Path,
            Day = day,
        };
        one.Give(pair, by, now);
        return one;
    }

    /// <summary>Other people have the day.</summary>
    public void Give(DutyPair pair, Guid by, DateTimeOffset now)
    {
        (PersonId, DeputyId, SetBy, SetAt) = (pair.PersonId, pair.DeputyId, by, now);
        Raise(new DutyGiven(HistoryChains.Institution, Id, UnitId, Day, PersonId, DeputyId));
    }
}

/// <summary>Who is on duty, and who stands in when nobody answers.</summary>
public sealed record DutyPair(Guid PersonId, Guid? DeputyId)
{
    /// <exception cref="BusinessException"><c>Duty:SamePerson</c></exception>
    public static DutyPair Of(Guid person, Guid? deputy) => deputy == person ? throw DutyErrors.SamePerson() : new DutyPair(person, deputy);
}

/// <summary>Somebody has the duty of a day.</summary>
public sealed record DutyGiven(Guid CaseId, Guid DutyId, Guid UnitId, DateOnly Day, Guid PersonId, Guid? DeputyId) : DomainEvent(CaseId);
