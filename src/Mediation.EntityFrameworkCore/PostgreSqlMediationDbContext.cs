using Mediation.Core.Search;

namespace Mediation.EntityFrameworkCore;

/// <summary>The second server database.</summary>
public sealed class PostgreSqlMediationDbContext(DbContextOptions<PostgreSqlMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    /// <summary>Texts of a sample, as far as whole pages can give them.</summary>
    private const int SampledTexts = 2_000;

    /// <summary>A table that was never counted gives all of its texts; so many are looked at.</summary>
    private const int MostSampled = 4_000;

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
    /// them. Where there are too many for that, the texts are read from the newest on until there are enough: so often as both cost about the same, which is
    /// from the square root of 570 by the number of all on. How many they are a sample says, which does not grow with the bank; the answer is the same.
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
                SELECT count(*) > 0 AND count(*) FILTER (WHERE sample."Tokens" @@ {wanted}::tsquery)
                    >= count(*) * sqrt(570 / greatest(max(size.texts), 570.0)) AS "Value"
                FROM (SELECT greatest(reltuples, 1)::float8 AS texts FROM pg_class WHERE oid = 'core.search_text'::regclass) size
                CROSS JOIN LATERAL (
                    SELECT text."Tokens" FROM core.search_text text
                    TABLESAMPLE SYSTEM ((
                        SELECT least(100, 100 * {SampledTexts} / greatest(reltuples, 1)) FROM pg_class WHERE oid = 'core.search_text'::regclass
                    ))
                    LIMIT {MostSampled}
                ) sample
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
