using Mediation.Core.History;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Audit;

/// <summary>Whoever can write the database, and nothing beside it, changes one thing: the verifier names it.</summary>
public sealed class TamperingTests(ITestOutputHelper output)
{
    private const string OwnChoice = "a person's own choice of how to be disturbed; which copies were made by it is marked";
    private const string Lease = "who works on it now, for a minute; what comes of it is marked";
    private const string Following = "it says how far the open work has been looked at; what followed is marked in its case";
    private const string Progress = "how far the sending has come; what came of it is marked: state, instant, status and hash of the answer";

    /// <summary>What may be changed without a finding, and why nobody gains by it.</summary>
    private static readonly Dictionary<string, string> Harmless = new(StringComparer.Ordinal)
    {
        ["history"] = "it is the chain itself: each entry has its own hash",
        ["case_chain"] = "it is the chain itself: head and length follow from the entries",
        ["calendar_recount"] = "it says how far the limits have been looked at; what moved is marked in its case",
        ["number_series"] = "the last number is counted by the rows that have the numbers, and stands in the anchors",
        ["idempotency_record"] = "an answer kept to be repeated to its caller; no figure, right or date rests on it, and it is purged",
        ["booking_day"] = "a counter that makes two bookings of one day wait for each other; its value is never read",
        ["user_session"] = "written at each use and purged; what it began with stands in the anchors",
        ["security_event"] = "a log for a time, purged by age; count and hash of each day stand in the anchors",
        ["due_timer.ClaimedBy"] = Lease,
        ["due_timer.ClaimedUntil"] = Lease,
        ["outbox_message.ClaimedBy"] = Lease,
        ["outbox_message.ClaimedUntil"] = Lease,
        ["due_timer.Version"] = "a number by which two saves at once notice each other; failed tries count in it, too",
        ["policy_simulation"] = "it decides nothing: what it was made from is held, and it can be made again",
        ["simulated_case"] = "a row of a simulation, which decides nothing and can be made again",
        ["outbox_message.Version"] = "a number by which two saves at once notice each other; failed tries count in it, too",
        ["delivery.ClaimedBy"] = Progress,
        ["delivery.ClaimedUntil"] = Progress,
        ["delivery.Attempts"] = Progress,
        ["delivery.EarlierAttempts"] = Progress,
        ["delivery.LastFault"] = Progress,
        ["delivery.NextTryAt"] = Progress,
        ["delivery.DurationMs"] = Progress,
        ["delivery.LastError"] = Progress,
        ["delivery.Version"] = "a number by which two saves at once notice each other; failed attempts count in it, too",
        ["delivery_destination.FailuresInARow"] = "counts failures until the next success",
        ["delivery_destination.OpenUntil"] = "a pause of minutes that follows from failures",
        ["notification_settings"] = OwnChoice,
        ["muted_kind"] = OwnChoice,
        ["notification_copy.ReadAt"] = "when its reader opened it: nothing rests on it",
        ["notification_copy.IsReplaced"] = "which of two messages an inbox lists: nothing rests on it",
        ["notification_copy.IsSettled"] = "whether it was over before somebody opened it: nothing rests on it",
        ["search_text"] = "it follows from what it finds; the verifier makes the words anew and compares",
        ["registration_draft"] = "a person's own words before they are a complaint, sealed; no figure, right or date rests on it",
        ["saved_view"] = "a person's own shortcut to a list: it shows no more than its reader may see",
        ["own_columns"] = "a person's own choice of columns: no figure, right or date rests on it",
        ["burst_cursor"] = "how far a job has come: what it finds is marked by itself",
        ["party_name_part"] = "it follows from the sealed name; the verifier makes the marks anew and compares",
        ["organisation_unit.TreeRevision"] = "a number by which two changes of the tree at once notice each other; what changed is marked",
        ["reorganisation.Version"] = "a number by which two saves at once notice each other; each step of the following counts in it, too",
        ["reorganisation.Part"] = Following,
        ["reorganisation.After"] = Following,
        ["reorganisation.Found"] = Following,
        ["reorganisation.Round"] = Following,
        ["AspNetUsers.AccessFailedCount"] = "wrong passwords are counted in memory; this count is never read",
        ["AspNetUsers.ConcurrencyStamp"] = "a random word by which two saves at once notice each other",
    };

    /// <summary>Tables that the journey leaves empty, since no capability fills them yet.</summary>
    private static readonly string[] Empty =
    [
        "AspNetRoleClaims",
        "AspNetUserClaims",
        "AspNetUserLogins",
        "AspNetUserTokens",
        "OpenIddictAuthorizations",
        "OpenIddictScopes",
        "OpenIddictTokens",
    ];

    [Fact]
    public async Task Every_tampering_is_found_and_named()
    {
        await using var journey = await AuditedJourney.PlayAsync();
        await using var db = journey.App.Data.Open();
        var tamperings = Tampering
            .OfEveryColumn(db.Model)
            .Concat(Tampering.OfEveryRow(db.Model))
            .Concat(HistoryTamperings.Of(journey))
            .Concat(LogTamperings.All)
            .Concat(PersonTamperings.All)
            .Concat(db.Database.IsSqlite() ? SpellingTamperings.All : [])
            .Where(t => !Empty.Any(table => t.Name.StartsWith(table, StringComparison.Ordinal)))
            .ToList();
        var key = AuditKeyFile.Open(Path.Combine(journey.App.Data.Folder, "keys"));
        var verifier = AuditOf.Verifier(db, journey.App.Files, key, journey.App.Data.Keys());
        var anchors = AuditOf.Anchors(db, key, journey.App.Clock);
        (await FindAsync(withAnchor: true)).ShouldBeEmpty();

        List<string> notFound = [];
        var contradicted = 0;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await db.Database.OpenConnectionAsync();
        await LetReferencesBeBrokenAsync(db);

        // First several at once, one a table; what no finding names alone is done again by itself.
        var alone = tamperings.Where(t => t.Table is null).ToList();
        foreach (var together in Tampering.OneOfEachTable(tamperings))
        {
            alone.AddRange(await UnnamedOfAsync(together));
        }

        foreach (var tampering in alone)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            (await tampering.DoAsync(db)).ShouldBeGreaterThan(0, $"{tampering.Name}: the journey has no such row");
            var found = await FindAsync(tampering.NeedsAnchor);
            var anchored = await anchors.FindAsync("anchor", journey.Anchor, journey.PublicKey, default);
            contradicted += anchored.Count > 0 ? 1 : 0;
            if (!found.Exists(tampering.IsNamedBy))
            {
                notFound.Add($"{tampering.Name}: {string.Join("; ", found.Select(f => $"{f.Fault} {f.What}"))}");
            }

            await transaction.RollbackAsync();
        }

        output.WriteLine(
            $"{tamperings.Count} tamperings, {notFound.Count} not found; {alone.Count} done by themselves, "
                + $"of which {contradicted} contradict the anchor as well; {clock.Elapsed.TotalSeconds:0} s"
        );
        notFound.ShouldBeEmpty();
        tamperings.Count.ShouldBeGreaterThan(153);

        async Task<IReadOnlyList<Tampering>> UnnamedOfAsync(IReadOnlyList<Tampering> together)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            try
            {
                foreach (var tampering in together)
                {
                    (await tampering.DoAsync(db)).ShouldBeGreaterThan(0, $"{tampering.Name}: the journey has no such row");
                }

                var found = await FindAsync(withAnchor: false);
                return [.. together.Where(t => !found.Exists(f => t.IsNamedBy(f) && together.Count(other => other.IsNamedBy(f)) == 1))];
            }
            catch (Exception fault) when (fault is System.Data.Common.DbException)
            {
                // A rule of the database refuses one of them beside the others.
                return together;
            }
        }

        async Task<List<AuditFinding>> FindAsync(bool withAnchor)
        {
            List<AuditFinding> found = [];
            await foreach (var finding in verifier.VerifyAsync(default))
            {
                found.Add(finding);
            }

            return withAnchor ? [.. found, .. await anchors.FindAsync("anchor", journey.Anchor, journey.PublicKey, default)] : found;
        }
    }

    [Fact]
    public async Task What_is_not_audited_is_listed_here_with_its_reason()
    {
        await using var data = await TestDatabase.WithReferenceDataAsync();
        await using var db = data.Open();
        NotAudited.In(db.Model).ToDictionary(e => e.What, e => e.Because).ShouldBe(Harmless, ignoreOrder: true);
    }

    private static Task<int> LetReferencesBeBrokenAsync(MediationDbContext db) =>
        db switch
        {
            SqliteMediationDbContext => db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF"),
            PostgreSqlMediationDbContext => db.Database.ExecuteSqlRawAsync("SET session_replication_role = replica"),
            _ => db.Database.ExecuteSqlRawAsync("EXEC sp_MSforeachtable 'ALTER TABLE ? NOCHECK CONSTRAINT ALL'"),
        };
}
