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

    protected override IQueryable<SearchText> Found(SearchQuery query)
    {
        var wanted = TokenVector.Query(query);
        return Set<SearchText>().FromSql($"""SELECT * FROM core.search_text WHERE "Tokens" @@ {wanted}::tsquery""");
    }
}
