using Mediation.Core.Live;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Live;

/// <summary>What was written is found once, whichever node wrote it, and whatever its clock said as far as a case is watched.</summary>
[OnEveryDatabase]
public sealed class LivePollerTests
{
    [Fact]
    public async Task What_another_node_wrote_wakes_the_case_and_the_list()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await using var beside = TestApplication.Beside(bank.App);
        await using var streams = await StreamsAsync(beside, id);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await streams.RoundAsync();
        (await streams.CaseIsWokenAsync()).ShouldBeTrue();
        streams.List.Take()!.ShouldHaveSingleItem().CaseId.ShouldBe(id);
        await streams.RoundAsync();
        (await streams.CaseIsWokenAsync()).ShouldBeFalse();
        streams.List.Take()!.ShouldBeEmpty("once");
    }

    [Theory]
    [InlineData(-3600)]
    [InlineData(3600)]
    public async Task A_watched_case_loses_nothing_whatever_the_clocks_of_the_nodes_say(int seconds)
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await using var beside = TestApplication.On(bank.App.Data, bank.App.Now.AddSeconds(seconds));
        await using var streams = await StreamsAsync(beside, id);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await streams.RoundAsync();
        (await streams.CaseIsWokenAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData(-50)]
    [InlineData(50)]
    public async Task A_list_bears_clocks_that_differ_by_less_than_a_minute(int seconds)
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await using var beside = TestApplication.On(bank.App.Data, bank.App.Now);
        await using var streams = await StreamsAsync(beside, id);
        beside.Clock.Advance(TimeSpan.FromMinutes(5));
        bank.App.Clock.Advance(beside.Now - bank.App.Now + TimeSpan.FromSeconds(seconds));
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await streams.RoundAsync();
        streams.List.Take()!.ShouldHaveSingleItem().CaseId.ShouldBe(id);
    }

    [Fact]
    public async Task A_list_loses_nothing_when_the_clock_of_its_node_jumps_ahead()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await using var beside = TestApplication.On(bank.App.Data, bank.App.Now);
        await using var streams = await StreamsAsync(beside, id);
        beside.Clock.Advance(TimeSpan.FromDays(30));
        bank.App.Clock.Advance(TimeSpan.FromSeconds(5));
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await streams.RoundAsync();
        streams.List.Take()!.ShouldHaveSingleItem().CaseId.ShouldBe(id);
    }

    [Fact]
    public async Task Nothing_is_read_while_nobody_waits_and_what_happened_meanwhile_is_not_news_to_the_next()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await (await StreamsAsync(bank.App, id)).DisposeAsync();
        (await bank.App.UseServiceAsync<LivePoller, bool>(p => p.RoundAsync(default))).ShouldBeFalse();
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await using var streams = await StreamsAsync(bank.App, id);
        await streams.RoundAsync();
        (await streams.CaseIsWokenAsync()).ShouldBeFalse();
        streams.List.Take()!.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_loses_nothing_when_another_query_of_the_round_fails()
    {
        FailingState state = new();
        await using var bank = await Bank.OpenAsync(services: services => services.AddSingleton<IPersonalState>(state));
        var id = (await bank.RegisterAsync()).Id;
        await using var streams = await StreamsAsync(bank.App, id);
        var changes = await bank.App.UseServiceAsync<LiveChanges, LiveChanges>(Task.FromResult);
        using var personal = changes.TryOpen(Guid.CreateVersion7(), null, FailingState.Key)!;
        await streams.RoundAsync();
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        state.Fails = true;
        await Should.ThrowAsync<TimeoutException>(streams.RoundAsync);
        state.Fails = false;
        await streams.RoundAsync();
        (await streams.CaseIsWokenAsync()).ShouldBeTrue();
        streams.List.Take()!.ShouldHaveSingleItem().CaseId.ShouldBe(id);
    }

    private sealed class FailingState : IPersonalState
    {
        public const string Key = "failing";

        public bool Fails { get; set; }

        public string Name => Key;

        public Task<IReadOnlyDictionary<Guid, string>> OfAsync(IReadOnlyCollection<Guid> people, CancellationToken ct) =>
            Fails ? throw new TimeoutException() : Task.FromResult<IReadOnlyDictionary<Guid, string>>(people.ToDictionary(person => person, _ => "the same"));
    }

    /// <summary>A case and a list that are waited for, after the round that first sees them.</summary>
    private static async Task<Streams> StreamsAsync(TestApplication app, Guid caseId)
    {
        var changes = await app.UseServiceAsync<LiveChanges, LiveChanges>(Task.FromResult);
        Streams streams = new(app, changes.TryOpen(Guid.CreateVersion7(), caseId)!, changes.TryOpen(Guid.CreateVersion7(), null)!);
        await streams.RoundAsync();
        (await streams.CaseIsWokenAsync()).ShouldBeTrue();
        streams.List.Take().ShouldBeNull();
        return streams;
    }

    private sealed record Streams(TestApplication App, LiveSubscription Case, LiveSubscription List) : IAsyncDisposable
    {
        public Task<bool> RoundAsync() => App.UseServiceAsync<LivePoller, bool>(p => p.RoundAsync(default));

        public Task<bool> CaseIsWokenAsync() => Case.WaitAsync(TimeSpan.Zero, default);

        public ValueTask DisposeAsync()
        {
            Case.Dispose();
            List.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
