using Mediation.Core.Search;

namespace Mediation.EntityFrameworkCore;

/// <summary>The embedded database: one file, one node.</summary>
public sealed class SqliteMediationDbContext(DbContextOptions<SqliteMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    protected override bool StoresMoneyAsInteger => true;

    protected override IDatabaseFaults Faults => SqliteFaults.Instance;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder
            .Entity<SearchText>()
            .ToTable(t =>
            {
                t.HasTrigger(SearchSql.SqliteInserted);
                t.HasTrigger(SearchSql.SqliteDeleted);
                t.HasTrigger(SearchSql.SqliteUpdated);
            });
    }

    public override async Task RestoreSearchAsync(CancellationToken ct) =>
        await Database.ExecuteSqlAsync($"""INSERT INTO "search_index" ("search_index") VALUES ('rebuild')""", ct);

    /// <remarks>Ordered by the row's number of the index itself, the newest are read without sorting.</remarks>
    protected override IQueryable<SearchText> Found(SearchQuery query)
    {
        return Matching(string.Join(" AND ", query.Words.Select(w => $"\"{string.Join(' ', w.Tokens)}\"{(w.EndsOpen ? "*" : "")}")));
    }

    protected override IQueryable<SearchText> FoundAny(IReadOnlyList<string> tokens) => Matching(string.Join(" OR ", tokens.Select(t => $"\"{t}\"")));

    private IQueryable<SearchText> Matching(string match) =>
        Set<SearchText>()
            .FromSql(
                $"""
                SELECT i.rowid AS "Id", t."SubjectId", t."Tokens", t."IndexedBy" FROM "search_index" i CROSS JOIN "search_text" t ON t."Id" = i.rowid
                WHERE i."search_index" MATCH {match}
                """
            );
}
