using Mediation.Core.Search;

namespace Mediation.EntityFrameworkCore;

/// <summary>The second server database.</summary>
public sealed class PostgreSqlMediationDbContext(DbContextOptions<PostgreSqlMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    protected override string TextCollation => "C";

    protected override IDatabaseFaults Faults => PostgreSqlFaults.Instance;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<SearchText>(text =>
        {
            text.Property(t => t.Tokens).HasColumnType("tsvector").HasConversion(tokens => TokenVector.Of(tokens), vector => TokenVector.Tokens(vector));
            text.Property(t => t.Tokens).Metadata.SetCollation(null);
            text.HasIndex(t => t.Tokens).HasMethod("gin");
        });
    }

    /// <remarks>
    /// PostgreSQL takes words that stand together for independent ones, expects few texts and reads all that have them, however many, before it orders
    /// them. Where there are too many for that, the texts are read from the newest on until there are enough: so often as both cost about the same.
    /// </remarks>
    public override async Task<IQueryable<SearchText>> SearchNewestAsync(SearchQuery query, CancellationToken ct)
    {
        if (query.Words.Sum(w => w.Tokens.Count) == 1)
        {
            return Search(query);
        }

        var wanted = TokenVector.Query(query);
        var isFrequent = await Database
            .SqlQuery<bool>(
                $"""
                SELECT coalesce(count(*) >= max(most), false) AS "Value" FROM
                    (SELECT sqrt(570 * greatest(reltuples, 1))::int AS most FROM pg_class WHERE oid = 'core.search_text'::regclass) t
                    CROSS JOIN LATERAL (SELECT 1 FROM core.search_text WHERE "Tokens" @@ {wanted}::tsquery LIMIT t.most) f
                """
            )
            .SingleOrDefaultAsync(ct);
        return isFrequent
            // No index answers a CASE, and half of all rows are expected to pass it.
            ? Set<SearchText>().FromSql($"""SELECT * FROM core.search_text WHERE CASE WHEN "Tokens" @@ {wanted}::tsquery THEN true ELSE false END""")
            : Search(query);
    }

    protected override IQueryable<SearchText> Found(SearchQuery query)
    {
        var wanted = TokenVector.Query(query);
        return Set<SearchText>().FromSql($"""SELECT * FROM core.search_text WHERE "Tokens" @@ {wanted}::tsquery""");
    }

    protected override IQueryable<SearchText> FoundAny(IReadOnlyList<string> tokens)
    {
        var wanted = string.Join(" | ", tokens.Select(t => $"'{t}'"));
        return Set<SearchText>().FromSql($"""SELECT * FROM core.search_text WHERE "Tokens" @@ {wanted}::tsquery""");
    }
}
