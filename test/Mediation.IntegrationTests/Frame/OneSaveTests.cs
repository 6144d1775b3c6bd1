using System.Data.Common;
using Mediation.Core.Numbers;
using Mediation.IntegrationTests.Databases;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.IntegrationTests.Frame;

/// <summary>Contexts go from hand to hand: whatever became of one use, the next one starts clean and the next writer is let in.</summary>
[OnEveryDatabase]
public sealed class OneSaveTests
{
    private static readonly TimeSpan Patience = Wait.Patience;

    [Fact]
    public async Task Who_drew_a_number_and_then_refused_keeps_neither_the_number_nor_the_next_writer()
    {
        await using var bank = await Bank.OpenAsync();
        await Should.ThrowAsync<InvalidDataException>(() =>
            bank
                .App.WriteAsync(async db =>
                {
                    await NumberSeries.DrawAsync(db, "X", default);
                    throw new InvalidDataException("refused late");
                })
                .WaitAsync(Patience)
        );
        (await bank.RegisterAsync().WaitAsync(Patience)).Number.ShouldEndWith("000001");
        (await bank.App.ReadAsync(db => db.Set<NumberSeries>().CountAsync(s => s.Key == "X"))).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_only_checked_is_told_all_its_faults_and_leaves_neither_a_case_nor_a_gap_in_the_numbers()
    {
        await using var bank = await Bank.OpenAsync();
        RegisterComplaint.Input input = new(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议");
        await bank.App.CheckAsync(bank.Handler, input);
        (await bank.App.ReadAsync(db => db.Set<Complaint>().CountAsync())).ShouldBe(0);
        (await bank.App.AsAsync(bank.Handler, input).WaitAsync(Patience)).Number.ShouldEndWith("000001");

        var refused = await Should.ThrowAsync<InvalidInputException>(() =>
            bank.App.CheckAsync(
                bank.Handler,
                input with
                {
                    ProductCode = "B77",
                    Narrative = " ",
                    Phone = "138001",
                    Unit = "NOWHERE",
                    ReceivedAt = bank.App.Now.AddDays(1),
                }
            )
        );
        refused.Errors.Select(e => e.Field).ShouldBe(["narrative", "phone", "productCode", "unit", "receivedAt"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_check_asks_for_the_permission_first()
    {
        await using var bank = await Bank.OpenAsync();
        var refused = await Should.ThrowAsync<BusinessException>(() =>
            bank.App.CheckAsync(bank.Zhou, new RegisterComplaint.Input(IntakeChannel.Hotline, null, "", "", "", ""))
        );
        refused.Code.ShouldBe("Core:PermissionMissing");
    }

    [Fact]
    public async Task After_a_save_that_failed_the_next_writer_goes_in()
    {
        await using var bank = await Bank.OpenAsync();
        var unit = await bank.App.ReadAsync(db => db.Set<Core.Organisation.OrganisationUnit>().AsNoTracking().FirstAsync());
        await Should.ThrowAsync<UniqueViolationException>(() =>
            bank
                .App.WriteAsync(async db => await db.AddAsync(Core.Organisation.OrganisationUnit.Create(unit.Code, "又一个", "Another", null)))
                .WaitAsync(Patience)
        );
        (await bank.RegisterAsync().WaitAsync(Patience)).Number.ShouldEndWith("000001");
    }

    [Fact]
    public async Task Nothing_is_written_by_a_save_that_keeps_no_history()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.ReadAsync(db => Task.FromResult(Should.Throw<NotSupportedException>(() => db.SaveChanges())));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [SqliteOnly]
    public async Task A_fault_in_giving_the_connection_back_returns_the_context_and_says_so(bool atOnce)
    {
        StuckConnection stuck = new();
        await using var bank = await Bank.OpenAsync();
        var connection = await bank.App.ReadAsync(db => Task.FromResult(db.Database.GetConnectionString()));
        await using var services = new ServiceCollection()
            .AddPooledDbContextFactory<SqliteMediationDbContext>(db =>
                MediationDatabase.UseSqlite(db, new DatabaseOptions { ConnectionString = connection! }).AddInterceptors(stuck)
            )
            .BuildServiceProvider();
        var contexts = services.GetRequiredService<IDbContextFactory<SqliteMediationDbContext>>();
        var first = contexts.CreateDbContext();
        await bank.App.UseServiceAsync<SaveServices, bool>(saving =>
        {
            first.BindTo(saving);
            return Task.FromResult(true);
        });
        await first.Database.OpenConnectionAsync();
        stuck.IsStuck = true;
        if (atOnce)
        {
            Should.Throw<InvalidOperationException>(first.Dispose);
        }
        else
        {
            await Should.ThrowAsync<InvalidOperationException>(async () => await first.DisposeAsync());
        }

        stuck.IsStuck = false;
        await using var second = contexts.CreateDbContext();
        second.ShouldBeSameAs(first, "it came back to the pool");
        (await second.Set<NumberSeries>().CountAsync()).ShouldBe(0);
    }

    /// <summary>A connection that cannot be closed.</summary>
    private sealed class StuckConnection : DbConnectionInterceptor
    {
        public bool IsStuck { get; set; }

        public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            IsStuck ? throw new InvalidOperationException("stuck") : result;

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result
        ) => IsStuck ? throw new InvalidOperationException("stuck") : ValueTask.FromResult(result);
    }
}
