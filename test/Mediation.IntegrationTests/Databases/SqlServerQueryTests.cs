using System.Linq.Expressions;

namespace Mediation.IntegrationTests.Databases;

/// <summary>Queries for SQL Server, without one: every query of every test is translated by <see cref="SqlServerTranslator"/>.</summary>
public sealed class SqlServerQueryTests
{
    [Fact]
    public async Task A_query_that_sql_server_cannot_translate_fails_the_test_that_runs_it()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        var refused = await Should.ThrowAsync<InvalidOperationException>(() =>
            app.ReadAsync(db => db.Complaints.Where(c => EF.Functions.Glob(c.Number, "TS*")).ToListAsync())
        );
        refused.Message.ShouldStartWith("Not for SQL Server");
    }

    [Fact]
    public async Task A_query_that_was_not_compiled_before_is_translated()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        var complaint = Expression.Parameter(typeof(Complaint));
        var number = Expression.Property(complaint, nameof(Complaint.Number));

        // A constant of its own in the tree, where a captured variable would be a parameter: EF has never seen this query.
        var isNew = Expression.Lambda<Func<Complaint, bool>>(Expression.Equal(number, Expression.Constant($"TS-{Guid.CreateVersion7()}")), complaint);
        var before = SqlServerTranslator.Translated;
        await app.ReadAsync(db => db.Complaints.Where(isNew).ToListAsync());
        SqlServerTranslator.Translated.ShouldBeGreaterThan(before);
    }
}
