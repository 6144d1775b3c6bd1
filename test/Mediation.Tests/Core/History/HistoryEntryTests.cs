using Mediation.Core.History;

namespace Mediation.Tests.Core.History;

public sealed class HistoryEntryTests
{
    private static readonly Guid Case = Guid.Parse("0199f3a0-0000-7000-8000-000000000001");
    private static readonly Guid Actor = Guid.Parse("0199f3a0-0000-7000-8000-000000000002");
    private static readonly DateTimeOffset At = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, HistoryEntry> Alterations =>
        new()
        {
            { "case", HistoryEntry.Sealed(Actor, 1, At, Actor, "陈静", "E", "{}", "") },
            { "sequence", HistoryEntry.Sealed(Case, 2, At, Actor, "陈静", "E", "{}", "") },
            { "instant", HistoryEntry.Sealed(Case, 1, At.AddMicroseconds(1), Actor, "陈静", "E", "{}", "") },
            { "actor", HistoryEntry.Sealed(Case, 1, At, Case, "陈静", "E", "{}", "") },
            { "name", HistoryEntry.Sealed(Case, 1, At, Actor, "陈靜", "E", "{}", "") },
            { "event", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "F", "{}", "") },
            { "payload", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "E", "{ }", "") },
            { "predecessor", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "E", "{}", "0") },
            { "text moved over a border", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静E", "", "{}", "") },
        };

    [Theory, MemberData(nameof(Alterations))]
    public void Whatever_is_altered_the_hash_is_another(string what, HistoryEntry altered) =>
        altered.Hash.ShouldNotBe(HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "E", "{}", "").Hash, what);

    [Fact]
    public void An_entry_read_back_gives_the_hash_it_was_sealed_with()
    {
        var entry = HistoryEntry.Sealed(Case, 1, At.AddTicks(7), Actor, "陈静", "E", "{}", "");
        entry.ComputeHash().ShouldBe(entry.Hash);
    }
}
