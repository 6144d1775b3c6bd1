using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Mediation.IntegrationTests.Frame;

public sealed class BusyDatabaseTests
{
    [Fact]
    public async Task A_database_that_is_busy_for_a_moment_is_asked_again()
    {
        LogRecorder log = new();
        await using var app = await TestApplication.OpenAsync(
            "2026-03-16 09:00",
            DatabaseProvider.Sqlite,
            services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log)),
            connection: "Default Timeout=1;Pooling=False"
        );
        await app.UnitAsync("GZ");
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        await using SqliteConnection other = new(app.Data.Options.ConnectionString);
        await other.OpenAsync();
        var writing = other.BeginTransaction();
        var registering = Task.Run(() =>
        {
            RegisterComplaint.Input input = new(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议");
            return app.AsAsync(handler, input);
        });
        await Wait.UntilAsync(() => Task.FromResult(log.Lost || registering.IsCompleted));
        registering.IsCompleted.ShouldBeFalse();
        await writing.RollbackAsync();
        (await registering).Number.ShouldEndWith("000001");
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_run_again_is_no_error_in_the_log()
    {
        LogRecorder log = new();
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: services =>
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log))
        );
        await app.UnitAsync("GZ");
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);

        // On a machine with other work the first threads may be done before the others begin: that is no race yet.
        for (var key = 0; key < 50 && !log.Lost; key++)
        {
            var together = key;
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => RegisterAsync($"the same key {together}"))));
        }

        log.Lost.ShouldBeTrue("some lost the race");
        log.Errors.ShouldBeEmpty();

        Task RegisterAsync(string key) =>
            app.AsAsync(handler, new RegisterComplaint.Input(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议", ExternalReference: key), key);
    }

    [Fact]
    public async Task A_connection_that_fails_to_close_lets_the_next_writer_in()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("mediation-gate-").FullName, "gate.db");
        using SqliteWriteGate gate = new();
        SqliteConnectionWatch watch = new(gate);
        await using (FailsToClose broken = new($"Data Source={file};Pooling=False"))
        {
            await using var first = Context(broken);
            await first.Database.OpenConnectionAsync();
            _ = await first.Database.BeginTransactionAsync();
            await Should.ThrowAsync<InvalidOperationException>(async () =>
            {
                // Opened by hand and by the transaction: closed when both let go.
                await first.Database.CloseConnectionAsync();
                await first.Database.CloseConnectionAsync();
            });
            broken.Mended = true;
        }

        await using SqliteConnection sound = new($"Data Source={file};Pooling=False");
        await using var next = Context(sound);
        using CancellationTokenSource patience = new(Wait.Patience);
        await using var writing = await next.Database.BeginTransactionAsync(patience.Token);
        writing.GetDbTransaction().Connection.ShouldBeSameAs(sound);

        SqliteMediationDbContext Context(SqliteConnection connection) =>
            new(
                (DbContextOptions<SqliteMediationDbContext>)
                    new DbContextOptionsBuilder<SqliteMediationDbContext>().UseOpenIddict<Guid>().UseSqlite(connection).AddInterceptors(gate, watch).Options
            );
    }

    [Fact]
    public void Deadlocks_and_lost_serializations_may_be_tried_again_and_broken_rules_may_not()
    {
        ResourceFaults sqlite = new(SqliteFaults.Instance);
        ResourceFaults postgres = new(PostgreSqlFaults.Instance);
        sqlite.MayTryAgain(new SqliteException("database is locked", 5)).ShouldBeTrue();
        sqlite.MayTryAgain(new SqliteException("constraint failed", 19)).ShouldBeFalse();
        postgres.MayTryAgain(new PostgresException("deadlock detected", "ERROR", "ERROR", PostgresErrorCodes.DeadlockDetected)).ShouldBeTrue();
        postgres.MayTryAgain(new PostgresException("could not serialize", "ERROR", "ERROR", PostgresErrorCodes.SerializationFailure)).ShouldBeTrue();
        postgres.MayTryAgain(new PostgresException("duplicate key", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation)).ShouldBeFalse();
    }

    private sealed class FailsToClose(string connection) : SqliteConnection(connection)
    {
        public bool Mended { get; set; }

        public override void Close()
        {
            base.Close();
            if (!Mended)
            {
                throw new InvalidOperationException("It does not close.");
            }
        }

        public override Task CloseAsync()
        {
            Close();
            return Task.CompletedTask;
        }
    }

    /// <summary>Keeps the errors that are logged, and whether something was run again.</summary>
    private sealed class LogRecorder : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Errors { get; } = [];

        public bool Lost { get; private set; }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var said = formatter(state, exception);
            Lost |=
                said.Contains("UNIQUE constraint failed", StringComparison.Ordinal)
                || said.Contains("lost a race", StringComparison.Ordinal)
                || exception is DbUpdateException;
            if (logLevel >= LogLevel.Error)
            {
                Errors.Enqueue(said);
            }
        }

        public void Dispose() { }
    }
}
