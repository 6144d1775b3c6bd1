using Mediation.Core.History;
using Mediation.Core.Search;

namespace Mediation.EntityFrameworkCore;

/// <summary>The production database of most banks.</summary>
public sealed class SqlServerMediationDbContext(DbContextOptions<SqlServerMediationDbContext> options) : MediationDbContext(options, MediationModules.All)
{
    protected override string TextCollation => "Latin1_General_100_BIN2";

    protected override IDatabaseFaults Faults => SqlServerFaults.Instance;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<SearchTokenRow>(token =>
        {
            token.ToTable("search_token", "core").IsNotAudited("it follows from search_text");
            token.HasKey(t => new { t.Token, t.TextId });
            token.Property(t => t.Token).HasMaxLength(2 * SearchTokens.LongestWord).UseCollation(TextCollation);
            token.Property(t => t.TextId).ValueGeneratedNever();
            token.HasIndex(t => t.TextId);
        });
        builder.Entity<SearchText>().ToTable(t => t.HasTrigger(SearchSql.SqlServerChanged));
        ClusteredKeys.Apply(builder);
    }

    /// <remarks>The words of a phrase are found by their tokens, and whether they stand side by side is read in the few texts that have them all.</remarks>
    protected override IQueryable<SearchText> Found(SearchQuery query)
    {
        IQueryable<SearchText> texts = Set<SearchText>();
        foreach (var word in query.Words)
        {
            foreach (var token in word.EndsOpen ? word.Tokens.SkipLast(1) : word.Tokens)
            {
                texts = texts.Where(t => Set<SearchTokenRow>().Any(k => k.Token == token && k.TextId == t.Id));
            }

            if (word.EndsOpen)
            {
                var beginning = word.Tokens[^1];
                texts = texts.Where(t => Set<SearchTokenRow>().Any(k => k.Token.StartsWith(beginning) && k.TextId == t.Id));
            }

            if (word.Tokens.Count > 1)
            {
                var phrase = word.Kept;
                texts = texts.Where(t => t.Tokens.Contains(phrase));
            }
        }

        return texts;
    }

    protected override IQueryable<SearchText> FoundAny(IReadOnlyList<string> tokens)
    {
        var ids = Set<SearchTokenRow>().Where(k => tokens.Contains(k.Token)).Select(k => k.TextId);
        return Set<SearchText>().Where(t => ids.Contains(t.Id));
    }
}
