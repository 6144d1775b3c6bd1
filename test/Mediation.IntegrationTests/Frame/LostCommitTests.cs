using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Mediation.IntegrationTests.Frame;

/// <summary>The connection breaks after the server committed and before it could say so: nothing is done twice.</summary>
public sealed class LostCommitTests
{
    [Fact]
    public async Task Without_a_key_it_is_said_that_the_outcome_is_not_known_and_it_is_not_run_again()
    {
        LosesAnswer connection = new();
        await using var app = await OpenAsync(connection);
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        connection.Losses = 1;
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(handler, A()))).Code.ShouldBe("Core:OutcomeUnknown");
        (await app.ReadAsync(db => db.Complaints.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task With_a_key_it_is_asked_again_and_answered_with_what_was_done()
    {
        LosesAnswer connection = new();
        await using var app = await OpenAsync(connection);
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        connection.Losses = 1;
        var registered = await app.AsAsync(handler, A(), "a key");
        (await app.ReadAsync(db => db.Complaints.Select(c => c.Id).SingleAsync())).ShouldBe(registered.Id);
    }

    private static async Task<TestApplication> OpenAsync(LosesAnswer connection)
    {
        var app = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.PostgreSql, services =>
            services
                .ConfigureDbContext<PostgreSqlMediationDbContext>(db => db.AddInterceptors(connection))
                .AddSingleton(new WaitLimit((int)Wait.Patience.TotalSeconds))
        );
        await app.UnitAsync("GZ");
        return app;
    }

    private static RegisterComplaint.Input A() => new(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议");

    private sealed class LosesAnswer : DbTransactionInterceptor
    {
        public int Losses { get; set; }

        public override Task TransactionCommittedAsync(
            System.Data.Common.DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        ) => Losses-- > 0 ? throw new NpgsqlException("Exception while reading from stream", new IOException("reset")) : Task.CompletedTask;
    }
}
