using Mediation.Core.Policies;
using Mediation.PolicyStudio.Domain;

namespace Mediation.Tests.PolicyStudio;

public sealed class LeaderLoadTests
{
    private static readonly SimulatedLeader[] Leaders = [.. "周吴郑王".Select(name => new SimulatedLeader(Guid.CreateVersion7(), $"{name}行长"))];

    [Fact]
    public void Without_differences_the_load_is_that_of_now()
    {
        var load = LeaderLoad.Of([new LedNow(Leaders[0], 3), new LedNow(Leaders[1], 1)], []);
        load.Select(l => (l.Leader, l.Now, l.UnderDraft, l.Past)).ShouldBe([("周行长", 3, 3, 0), ("吴行长", 1, 1, 0)]);
    }

    [Fact]
    public void An_open_case_goes_from_whoever_has_it_now_to_whoever_would_be_named()
    {
        var load = LeaderLoad.Of([new LedNow(Leaders[2], 1)], [new LedOtherwise(Leaders[0], Leaders[1], Leaders[2], IsLed: true, 1)]);
        load.Select(l => (l.Leader, l.Now, l.UnderDraft, l.Past)).ShouldBe([("郑行长", 1, 0, 0), ("周行长", 0, 0, -1), ("吴行长", 0, 1, 1)], ignoreOrder: true);
    }

    [Fact]
    public void One_that_has_ended_changes_nobodys_load_of_now() =>
        LeaderLoad
            .Of([], [new LedOtherwise(Leaders[0], Leaders[1], null, IsLed: false, 2)])
            .Select(l => (l.Now, l.UnderDraft, l.Past))
            .ShouldBe([(0, 0, -2), (0, 0, 2)], ignoreOrder: true);

    /// <summary>Over random moves: what the leaders have under the draft is what they have now, without what is led no more, with what is newly led.</summary>
    [Fact]
    public void It_adds_up() =>
        Gen.Select(Gen.Int[-1, 3], Gen.Int[-1, 3], Gen.Int[-1, 3], Gen.Bool)
            .Array[0, 40]
            .Sample(moves =>
            {
                var otherwise = moves
                    .Where(m => m.Item1 != m.Item2)
                    .Select(m => new LedOtherwise(Of(m.Item1), Of(m.Item2), m.Item4 ? Of(m.Item3) : null, m.Item4, 1))
                    .ToList();
                var now = otherwise.Where(m => m.Now is not null).Select(m => new LedNow(m.Now!, 1)).Append(new LedNow(Leaders[0], 2)).ToList();
                var load = LeaderLoad.Of(now, otherwise);
                load.Sum(l => l.Now).ShouldBe(now.Sum(n => n.Cases));
                load.Sum(l => l.UnderDraft)
                    .ShouldBe(load.Sum(l => l.Now) - otherwise.Count(m => m.IsLed && m.Now is not null) + otherwise.Count(m => m.IsLed && m.After is not null));
                load.ShouldAllBe(l => l.UnderDraft >= 0);
            });

    private static SimulatedLeader? Of(int leader) => leader < 0 ? null : Leaders[leader];
}
