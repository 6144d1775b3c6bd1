using Mediation.Complaints.Data;

namespace Mediation.Tests.Complaints;

public sealed class TimelinessFilterTests
{
    private static readonly DateTimeOffset First = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Before, at and after each edge of the period.</summary>
    private static readonly DateTimeOffset[] Instants =
    [
        .. new[] { First, First.AddDays(10), End, End.AddDays(10) }.SelectMany(at => new[] { at.AddMicroseconds(-1), at, at.AddMicroseconds(1) }),
    ];

    [Fact]
    public void What_counts_at_all_is_what_counts_in_one_way_and_in_one_only()
    {
        foreach (var now in Instants)
        {
            var atAll = TimelinessFilter.CountsAtAll(First, End, now).Compile();
            var each = Enum.GetValues<DutyResult>().Select(result => TimelinessFilter.Counts(result, First, End, now).Compile()).ToList();
            foreach (var duty in Duties())
            {
                var ways = each.Count(counts => counts(duty));
                ways.ShouldBe(atAll(duty) ? 1 : 0, $"{duty.State}, due {duty.DueAt:O}, settled {duty.SettledAt:O}, asked {now:O}");
            }
        }
    }

    [Fact]
    public void Each_way_counts_some()
    {
        foreach (var result in Enum.GetValues<DutyResult>())
        {
            Duties().Count(TimelinessFilter.Counts(result, First, End, End.AddDays(10)).Compile()).ShouldBeGreaterThan(0, $"{result}");
        }
    }

    private static IEnumerable<Duty> Duties() =>
        from state in Enum.GetValues<DutyState>()
        from dueAt in Instants
        from settledAt in Instants.Select(at => (DateTimeOffset?)at).Append(null)
        select Of(state, dueAt, settledAt);

    private static Duty Of(DutyState state, DateTimeOffset dueAt, DateTimeOffset? settledAt)
    {
        var duty = (Duty)Activator.CreateInstance(typeof(Duty), nonPublic: true)!;
        foreach (var (name, value) in new (string, object?)[] { (nameof(Duty.State), state), (nameof(Duty.DueAt), dueAt), (nameof(Duty.SettledAt), settledAt) })
        {
            typeof(Duty).GetProperty(name)!.SetValue(duty, value);
        }

        return duty;
    }
}
