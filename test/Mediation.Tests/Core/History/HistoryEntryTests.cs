using Mediation.Core.History;

namespace Mediation.Tests.Core.History;

public sealed class HistoryEntryTests
{
    private static readonly Guid Case = Guid.Parse("0199f3a0-0000-7000-8000-000000000001");
    private static readonly Guid Actor = Guid.Parse("0199f3a0-0000-7000-8000-000000000002");
    private static readonly AuditKey Key = new([.. Enumerable.Repeat((byte)7, AuditKey.Bytes)]);
    private static readonly DateTimeOffset At = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, HistoryEntry> Alterations =>
        new()
        {
            { "case", HistoryEntry.Sealed(Actor, 1, At, Actor, "陈静", "E", "{}", null, "", Key) },
            { "sequence", HistoryEntry.Sealed(Case, 2, At, Actor, "陈静", "E", "{}", null, "", Key) },
            { "instant", HistoryEntry.Sealed(Case, 1, At.AddMicroseconds(1), Actor, "陈静", "E", "{}", null, "", Key) },
            { "actor", HistoryEntry.Sealed(Case, 1, At, Case, "陈静", "E", "{}", null, "", Key) },
            { "name", HistoryEntry.Sealed(Case, 1, At, Actor, "陈靜", "E", "{}", null, "", Key) },
            { "event", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "F", "{}", null, "", Key) },
            { "payload", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "E", "{ }", null, "", Key) },
            { "predecessor", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "E", "{}", null, "0", Key) },
            { "rows", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "E", "{}", "~complaint 1 Number:aaaaaaaa\n", "", Key) },
            { "key", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "E", "{}", null, "", new AuditKey(new byte[AuditKey.Bytes])) },
            { "text moved over a border", HistoryEntry.Sealed(Case, 1, At, Actor, "陈静E", "", "{}", null, "", Key) },
        };

    [Theory, MemberData(nameof(Alterations))]
    public void Whatever_is_altered_the_hash_is_another(string what, HistoryEntry altered) =>
        altered.Hash.ShouldNotBe(HistoryEntry.Sealed(Case, 1, At, Actor, "陈静", "E", "{}", null, "", Key).Hash, what);

    [Fact]
    public void An_entry_read_back_gives_the_hash_it_was_sealed_with()
    {
        var entry = HistoryEntry.Sealed(Case, 1, At.AddTicks(7), Actor, "陈静", "E", "{}", null, "", Key);
        entry.ComputeHash(Key).ShouldBe(entry.Hash);
    }
}
