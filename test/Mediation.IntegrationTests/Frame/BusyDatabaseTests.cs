using Mediation.Complaints.Domain;
using Mediation.Complaints.UseCases;
using Mediation.Core.Data;
using Mediation.Core.Security;
using Mediation.EntityFrameworkCore;
using Mediation.IntegrationTests.Support;
using Microsoft.Data.Sqlite;
using Npgsql;
using Shouldly;
using Xunit;

namespace Mediation.IntegrationTests.Frame;

public sealed class BusyDatabaseTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_database_that_is_busy_for_a_moment_is_asked_again_also_for_a_rehearsal(bool rehearsal)
    {
        var folder = Directory.CreateTempSubdirectory("mediation-busy-").FullName;
        var connection = $"Data Source={Path.Combine(folder, "busy.db")};Default Timeout=1;Pooling=False";
        try
        {
            await using var house = await House.OpenAsync("2026-03-16 09:00", new DatabaseOptions { ConnectionString = connection });
            await house.UnitAsync("GZ");
            var handler = await house.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
            await using SqliteConnection intruder = new(connection);
            await intruder.OpenAsync();
            var writing = intruder.BeginTransaction();
            var registering = Task.Run(() =>
            {
                RegisterComplaint.Input input = new(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议");
                return rehearsal ? house.RehearseAsync(handler, input) : house.AsAsync(handler, input);
            });
            await Task.WhenAny(registering, Task.Delay(TimeSpan.FromSeconds(2.5)));
            registering.IsCompleted.ShouldBeFalse();
            await writing.RollbackAsync();
            (await registering).Number.ShouldEndWith("000001");
            (await house.AuditAsync()).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Deadlocks_and_lost_serializations_may_be_tried_again_and_broken_rules_may_not()
    {
        MediationDbContext sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        MediationDbContext postgres = new PostgreSqlDesignTimeFactory().CreateDbContext([]);
        sqlite.IsTransient(new SqliteException("database is locked", 5)).ShouldBeTrue();
        sqlite.IsTransient(new SqliteException("constraint failed", 19)).ShouldBeFalse();
        postgres.IsTransient(new PostgresException("deadlock detected", "ERROR", "ERROR", PostgresErrorCodes.DeadlockDetected)).ShouldBeTrue();
        postgres.IsTransient(new PostgresException("could not serialize", "ERROR", "ERROR", PostgresErrorCodes.SerializationFailure)).ShouldBeTrue();
        postgres.IsTransient(new PostgresException("duplicate key", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation)).ShouldBeFalse();
    }
}
