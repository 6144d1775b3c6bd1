using System.Collections;
using System.Reflection;
using Mediation.Core.Data;
using Mediation.Core.Policies;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;

namespace Mediation.Tests.Ownership.Lives;

/// <summary>
/// The life of one case by a clock of its own: what is saved, the timer that waits, and every event. A step that crashes is done on a copy that nobody keeps,
/// so that its timer is still due.
/// </summary>
internal sealed partial class CaseLife
{
    private static readonly OrganisationUnit HeadOffice = OrganisationUnit.Create("HO", "总行", "Head Office", null);
    private static readonly OrganisationUnit[] Units =
    [
        OrganisationUnit.Create("GZ", "广州分行", "Guangzhou", HeadOffice),
        OrganisationUnit.Create("SZ", "深圳分行", "Shenzhen", HeadOffice),
    ];
    private static readonly WorkCalendar Calendar = BundledWorkCalendar.Load();
    private static readonly InstitutionTime Institution = InstitutionTime.Default();

    private readonly Complaint complaint;
    private int unit;

    public CaseLife(RiskLevel level)
    {
        complaint = Complaints.AComplaint.Of(Units[0]);
        Now = Complaints.AComplaint.Received.ToUniversalTime();
        Leaders = [new("周明", "/HO/GZ/"), new("郑行", "/HO/GZ/"), new("沈行", "/HO/SZ/"), new("吴总", "/HO/"), new("陈总", "/HO/")];
        Rate(level);
    }

    public DateTimeOffset Now { get; private set; }

    public IReadOnlyList<ALeader> Leaders { get; }

    /// <summary>What is saved; null while the case was never Major.</summary>
    public LeaderOwnership? Ownership { get; private set; }

    /// <summary>When the timer is due that waits for the ownership; null where none does.</summary>
    public DateTimeOffset? Timer { get; private set; }

    public List<Happened> Events { get; } = [];

    public int Crashes { get; private set; }

    public ALeader? Leader => Ownership?.LeaderId is { } id ? Leaders.Single(l => l.Id == id) : null;

    public LeaderPresence Presence =>
        Leader is not { } leader ? LeaderPresence.There
        : leader.IsGone || !complaint.UnitPath.StartsWith(leader.Path, StringComparison.Ordinal) ? LeaderPresence.Gone
        : leader.IsAbsent(Now) && !leader.HasDeputy ? LeaderPresence.Away
        : LeaderPresence.There;

    public void Pass(TimeSpan time) => Now += time;

    /// <summary>Whatever is due fires, as often as it crashes before that; then somebody looks who is there.</summary>
    public void Fire(int crashes)
    {
        while (Timer <= Now)
        {
            Try(crashes, o =>
            {
                if (o.State != OwnershipState.Lifted)
                {
                    LadderMoves.Due(o, Ground(), Presence);
                }
            });
            crashes = 0;
        }

        if (Ownership is { } o && Silence(o) <= Now)
        {
            Try(crashes, x => LadderMoves.Climb(x, Ground(), happened: null));
        }

        if (Ownership is { } saved && LadderMoves.IsMissed(saved, Presence))
        {
            Try(crashes, o => LadderMoves.Attend(o, Ground(), Presence));
        }
    }

    public LadderGround Ground() =>
        new(
            complaint,
            [.. Leaders.Where(l => !l.IsGone && complaint.UnitPath.StartsWith(l.Path, StringComparison.Ordinal)).Select(l => l.Candidate())],
            ShippedPolicies.Ladders,
            new Policy<AssignmentRules>(AssignmentRules.PolicyKey, 1, ShippedPolicies.Matrix),
            Calendar,
            Institution,
            Now
        );

    /// <summary>When time alone leads to a rung above.</summary>
    private DateTimeOffset? Silence(LeaderOwnership o) => Ground() is var g ? g.TriggersOf(o).Expected(o.SituationOf(g.PausesOf(o)))?.At : null;

    /// <summary>Does it so many times on a copy that is lost, then once for good: with it the timer before is over, and what is waited for has one.</summary>
    private void Try(int crashes, Action<LeaderOwnership> step)
    {
        for (var i = 0; i < crashes; i++)
        {
            step(Copied(Ownership!));
            Crashes++;
        }

        step(Ownership!);
        Timer = Ownership!.WaitsUntil;
        Events.AddRange(Ownership.TakeRaised().Select(e => new Happened(Now, e)));
    }

    /// <summary>A copy of an aggregate with the lists of its parts.</summary>
    private static T Copied<T>(T from)
        where T : class
    {
        var copy = (T)typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(from, null)!;
        for (var type = from.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(from) is IList list and not Array)
                {
                    var other = (IList)Activator.CreateInstance(list.GetType())!;
                    foreach (var item in list)
                    {
                        other.Add(item is DomainEvent ? item : Copied(item!));
                    }

                    field.SetValue(copy, other);
                }
            }
        }

        return copy;
    }
}

/// <summary>An event, and when it was saved.</summary>
internal sealed record Happened(DateTimeOffset At, DomainEvent What);
