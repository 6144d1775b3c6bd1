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
    public async Task The_queries_of_a_bank_at_work_are_translated()
    {
        var before = SqlServerTranslator.Translated;
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new ComplaintListFilter(), new ListPage()));
        SqlServerTranslator.Translated.ShouldBeGreaterThanOrEqualTo(before);
        SqlServerTranslator.Translated.ShouldBeGreaterThan(10);
    }
}
