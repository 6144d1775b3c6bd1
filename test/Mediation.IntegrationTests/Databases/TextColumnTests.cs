using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.IntegrationTests.Databases;

/// <summary>Every text column compares by code point, so that no key, code, reference or name is another on another database.</summary>
public sealed class TextColumnTests
{
    [Theory]
    [InlineData(DatabaseProvider.SqlServer, "Latin1_General_100_BIN2")]
    [InlineData(DatabaseProvider.PostgreSql, "C")]
    [InlineData(DatabaseProvider.Sqlite, null)]
    public void Each_text_column_has_the_collation_of_the_rule(DatabaseProvider provider, string? collation)
    {
        using MediationDbContext db = provider switch
        {
            DatabaseProvider.Sqlite => new SqliteDesignTimeFactory().CreateDbContext([]),
            DatabaseProvider.SqlServer => new SqlServerDesignTimeFactory().CreateDbContext([]),
            _ => new PostgreSqlDesignTimeFactory().CreateDbContext([]),
        };
        var columns = db.GetService<IDesignTimeModel>()
            .Model.GetRelationalModel()
            .Tables.SelectMany(t => t.Columns)
            .Where(c => c.StoreType != "tsvector")
            .Where(c => c.StoreTypeMapping.Converter?.ProviderClrType == typeof(string) || c.StoreTypeMapping.ClrType == typeof(string))
            .ToList();
        columns.Count.ShouldBeGreaterThan(120);
        columns.Where(c => c.Collation != collation).Select(c => $"{c.Table.Name}.{c.Name}: {c.Collation}").ShouldBeEmpty();

        // What SQLite would compare otherwise without being told: its default is by bytes.
        string[] named =
        [
            "AspNetUsers.NormalizedUserName",
            "organisation_unit.Code",
            "idempotency_record.Key",
            "complaint.ExternalReference",
            "party.IndexedBy",
        ];
        named.Except(columns.Select(c => $"{c.Table.Name}.{c.Name}"), StringComparer.Ordinal).ShouldBeEmpty();
    }
}
