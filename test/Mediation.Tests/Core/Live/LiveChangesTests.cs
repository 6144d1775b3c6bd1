using Mediation.Core.Live;

namespace Mediation.Tests.Core.Live;

public sealed class LiveChangesTests : IDisposable
{
    private static readonly Guid Case = Guid.Parse("0199f3a0-0000-7000-8000-000000000001");
    private static readonly Guid Other = Guid.Parse("0199f3a0-0000-7000-8000-000000000002");
    private static readonly Guid Reader = Guid.Parse("0199f3a0-0000-7000-8000-000000000003");
    private static readonly IReadOnlySet<Guid> None = new HashSet<Guid>();

    private readonly LiveChanges changes = new(new LiveOptions(StreamsPerUser: 2));

    public void Dispose() => changes.Dispose();

    [Fact]
    public void A_person_has_so_many_streams_and_another_one_after_closing_one()
    {
        var first = changes.TryOpen(Reader, Case)!;
        changes.TryOpen(Reader, null).ShouldNotBeNull();
        changes.TryOpen(Reader, null).ShouldBeNull();
        changes.TryOpen(Other, null).ShouldNotBeNull();
        first.Dispose();
        changes.TryOpen(Reader, null).ShouldNotBeNull();
        changes.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_first_round_wakes_a_stream_to_look_for_itself()
    {
        var stream = changes.TryOpen(Reader, null)!;
        (await IsWokenAsync(stream)).ShouldBeFalse();
        changes.Publish(changes.Open(), None, [Change(1)]);
        (await IsWokenAsync(stream)).ShouldBeTrue();
        stream.Take().ShouldBeNull();
        stream.Take().ShouldBe([]);
    }

    [Fact]
    public async Task A_stream_that_was_opened_during_a_round_is_woken_by_the_next()
    {
        var askedFor = changes.Open();
        var stream = changes.TryOpen(Reader, null)!;
        changes.Publish(askedFor, None, [Change(1)]);
        (await IsWokenAsync(stream)).ShouldBeFalse();
        changes.Publish(changes.Open(), None, []);
        (await IsWokenAsync(stream)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_watched_case_wakes_its_own_stream_only_and_a_list_takes_what_was_written()
    {
        var (watched, other, list) = (changes.TryOpen(Reader, Case)!, changes.TryOpen(Reader, Other)!, changes.TryOpen(Other, null)!);
        changes.Publish(changes.Open(), None, []);
        foreach (var stream in new[] { watched, other, list })
        {
            (await IsWokenAsync(stream)).ShouldBeTrue();
            stream.Take();
        }

        changes.Publish(changes.Open(), new HashSet<Guid> { Case }, [Change(7)]);
        (await IsWokenAsync(watched)).ShouldBeTrue();
        (await IsWokenAsync(other)).ShouldBeFalse();
        (await IsWokenAsync(list)).ShouldBeTrue();
        list.Take().ShouldBe([Change(7)]);
    }

    [Fact]
    public async Task A_personal_state_wakes_the_streams_of_its_person_only_and_no_case_does()
    {
        var (own, foreign) = (changes.TryOpen(Reader, null, "inbox")!, changes.TryOpen(Other, null, "inbox")!);
        changes.Publish(changes.Open(), None, []);
        foreach (var stream in new[] { own, foreign })
        {
            (await IsWokenAsync(stream)).ShouldBeTrue();
            stream.Take();
        }

        changes.Publish(changes.Open(), None, [Change(7)], new HashSet<(string, Guid)> { ("inbox", Reader) });
        (await IsWokenAsync(own)).ShouldBeTrue();
        (await IsWokenAsync(foreign)).ShouldBeFalse();
        own.IsOfAllCases.ShouldBeFalse();
    }

    [Fact]
    public void Whoever_does_not_read_is_dropped_and_costs_no_more_memory()
    {
        var stream = changes.TryOpen(Reader, null)!;
        changes.Publish(changes.Open(), None, []);
        stream.Take();
        for (var i = 0; i < 500; i++)
        {
            changes.Publish(changes.Open(), None, [Change(i)]);
        }

        stream.IsOverrun.ShouldBeFalse();
        changes.Publish(changes.Open(), None, [Change(500)]);
        stream.IsOverrun.ShouldBeTrue();
        stream.Take()!.Count.ShouldBe(500);
    }

    private static LiveChange Change(int sequence) => new(Case, sequence, DateTimeOffset.UnixEpoch);

    private static Task<bool> IsWokenAsync(LiveSubscription stream) => stream.WaitAsync(TimeSpan.Zero, CancellationToken.None);
}
