using Mediation.Core.Deliveries;
using Mediation.Core.History;
using Mediation.Core.Modules;
using Mediation.Core.Outbox;
using Mediation.Core.UseCases;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Channels;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.IntegrationTests.Support;

/// <summary>
/// The whole application without a host: all modules on a database of its own with the reference data, the units and people a test asks
/// for, and a clock that stands until it is moved. Everything is done as somebody, through the use-case runner.
/// </summary>
public sealed class TestApplication : IAsyncDisposable
{
    private readonly Dictionary<string, OrganisationUnit> units = new(StringComparer.Ordinal);
    private readonly ServiceProvider services;
    private readonly bool ownsData;

    private TestApplication(TestDatabase data, FakeTimeProvider clock, Action<IServiceCollection>? more, bool ownsData = true)
    {
        Data = data;
        Clock = clock;
        this.ownsData = ownsData;
        var collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new ChannelOptions(Path.Combine(data.Folder, "outgoing")))
            .AddMediation(MediationModules.All, Files, Path.Combine(data.Folder, "tmp"), Path.Combine(data.Folder, "keys"))
            .AddMediationDatabase(data.Options);
        SqlServerTranslator.AddTo(collection);
        more?.Invoke(collection);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>Its database and data folder.</summary>
    public TestDatabase Data { get; }

    /// <summary>Folder of the file contents.</summary>
    public string Files => Path.Combine(Data.Folder, "files");

    public FakeTimeProvider Clock { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>An instant by local date and time in China, e.g. <c>2026-03-16 09:00</c>.</summary>
    public static DateTimeOffset At(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    /// <param name="now">Where the clock stands at first, as in <see cref="At"/>.</param>
    /// <param name="provider">On which database; <see cref="TestDatabase.Default"/> when null.</param>
    /// <param name="more">Further services, such as handlers of a test's own; they come last and win.</param>
    /// <param name="connection">Further parts of the connection string.</param>
    public static async Task<TestApplication> OpenAsync(
        string now,
        DatabaseProvider? provider = null,
        Action<IServiceCollection>? more = null,
        string? connection = null
    )
    {
        var data = await TestDatabase.WithReferenceDataAsync(provider);
        data.Options.ConnectionString += connection is null ? "" : $";{connection}";
        return new TestApplication(data, new FakeTimeProvider(At(now)), more);
    }

    /// <summary>A second node: on the database and by the clock of another application, which has to be disposed of after it.</summary>
    public static TestApplication Beside(TestApplication other, Action<IServiceCollection>? more = null) => new(other.Data, other.Clock, more, ownsData: false);

    /// <summary>On a database of a program that serves it, or of another application; by a clock of its own.</summary>
    /// <param name="data">The database.</param>
    /// <param name="now">Where the clock stands at first; the present time when null.</param>
    public static TestApplication On(TestDatabase data, DateTimeOffset? now = null) =>
        new(data, new FakeTimeProvider(now ?? TimeProvider.System.GetUtcNow()), more: null, ownsData: false);

    /// <summary>Brings an empty database to the newest schema and lays the reference data, dated before any test's own time.</summary>
    public static async Task LayReferenceDataAsync(TestDatabase data)
    {
        TestApplication app = new(data, new FakeTimeProvider(At("2020-01-01 00:00")), more: null);
        await using (var scope = app.services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Database.MigrateAsync();
            await scope.ServiceProvider.SeedReferenceDataAsync(default);
        }

        await app.services.DisposeAsync();
    }

    public async Task<OrganisationUnit> UnitAsync(string code, string? parent = null)
    {
        var unit = OrganisationUnit.Create(code, code + "分行", code + " Branch", parent is null ? null : units[parent]);
        await WriteAsync(async db => await db.AddAsync(unit));
        return units[code] = unit;
    }

    /// <summary>A person of a unit (or of a body) who holds these roles. Has no password: tests act through <see cref="AsAsync"/>.</summary>
    public async Task<MediationUser> PersonAsync(string userName, string name, string? unit, params string[] roles)
    {
        MediationUser person = new()
        {
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            DisplayName = name,
            Post = name + "的岗位",
            UnitId = unit is null ? null : units[unit].Id,
        };
        await WriteAsync(async db =>
        {
            db.Add(person);
            foreach (var role in roles)
            {
                var held = await db.Roles.SingleOrDefaultAsync(r => r.Name == role)
                    ?? db.Add(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7(), NormalizedName = role.ToUpperInvariant() }).Entity;
                db.Add(new IdentityUserRole<Guid> { UserId = person.Id, RoleId = held.Id });
                await db.SaveChangesAsync();
            }
        });
        return person;
    }

    /// <summary>Runs a use case as this person.</summary>
    public async Task<TResult> AsAsync<TResult>(MediationUser person, IInput<TResult> input, string? idempotencyKey = null)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(await ActorAsync(scope.ServiceProvider, person));
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, idempotencyKey);
    }

    /// <summary>Checks an input as this person: permission and checks only, nothing runs.</summary>
    public async Task CheckAsync<TResult>(MediationUser person, IInput<TResult> input)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(await ActorAsync(scope.ServiceProvider, person));
        await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().CheckAsync(input);
    }

    /// <summary>Runs a use case as the application itself.</summary>
    public async Task<TResult> AsSystemAsync<TResult>(IInput<TResult> input)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input);
    }

    /// <summary>Timers that only have somebody told or look whether something was done: a test that counts what happens leaves them out.</summary>
    private static readonly string[] Notices =
    [
        "duty-notice",
        "ownership-reminder",
        "ownership-silence",
        "measure-tomorrow",
        "notification-waiting",
        "notification-not-arrived",
    ];

    /// <summary>Fires what is due.</summary>
    /// <returns>How many timers fired, those left out that only have somebody told. Only one caller at a time counts right.</returns>
    public async Task<int> FireTimersAsync()
    {
        var before = await FiredAsync();
        await FireAllTimersAsync();
        return await FiredAsync() - before;
    }

    /// <returns>How many timers fired.</returns>
    public Task<int> FireAllTimersAsync() => services.GetRequiredService<DueTimerRunner>().FireAsync(default);

    /// <summary>Does the effects that wait.</summary>
    /// <returns>How many were done, those of notifications left out. Only one caller at a time counts right.</returns>
    public async Task<int> DispatchAsync()
    {
        var before = await DoneAsync();
        await DispatchAllAsync();
        return await DoneAsync() - before;
    }

    /// <returns>How many effects were done.</returns>
    public Task<int> DispatchAllAsync() => services.GetRequiredService<OutboxDispatcher>().DispatchAsync(default);

    private Task<int> FiredAsync() => ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.State == TimerState.Fired && !Notices.Contains(t.Kind)));

    private Task<int> DoneAsync() => ReadAsync(db => db.Set<OutboxMessage>().CountAsync(m => m.DeliveredAt != null && m.Kind != "notification"));

    /// <returns>How many deliveries were sent.</returns>
    public Task<int> SendAsync() => services.GetRequiredService<DeliverySender>().SendDueAsync(default);

    /// <summary>Calls a service of the application.</summary>
    public async Task<T> UseServiceAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<T> ReadAsync<T>(Func<MediationDbContext, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MediationDbContext>());
    }

    /// <summary>Changes rows that no use case changes yet, and saves.</summary>
    public async Task WriteAsync(Func<MediationDbContext, Task> write)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        await write(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Names of the events of a case, in order.</summary>
    public Task<List<string>> HistoryAsync(Guid caseId) =>
        ReadAsync(db =>
            db.Set<HistoryEntry>()
                .Where(e => e.CaseId == caseId && e.Event != HistoryChains.RowsChanged)
                .OrderBy(e => e.Sequence)
                .Select(e => e.Event)
                .ToListAsync()
        );

    /// <summary>What the verifier finds wrong in all chains; nothing, it is hoped.</summary>
    public async Task<List<AuditFinding>> AuditAsync()
    {
        await using var scope = services.CreateAsyncScope();
        List<AuditFinding> findings = [];
        await foreach (var finding in scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(default))
        {
            findings.Add(finding);
        }

        return findings;
    }

    /// <summary>The same for rows of cases that were never registered: that these have no complaint is no finding.</summary>
    public async Task<List<AuditFinding>> AuditRowsAsync() =>
        [.. (await AuditAsync()).Where(f => f is not { Fault: AuditFault.RowMissing, What: "complaint" })];

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (ownsData)
        {
            await Data.DisposeAsync();
        }
    }

    private async Task<Actor> ActorAsync(IServiceProvider scope, MediationUser person)
    {
        var db = scope.GetRequiredService<MediationDbContext>();
        var roles = await db
            .UserRoles.Where(r => r.UserId == person.Id)
            .Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!)
            .ToListAsync();
        return new Actor(person.Id, person.DisplayName, roles, person.UnitId, units.Values.SingleOrDefault(u => u.Id == person.UnitId)?.Path, person.BodyId);
    }
}
