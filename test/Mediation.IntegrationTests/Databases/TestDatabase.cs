namespace Mediation.IntegrationTests.Databases;

/// <summary>
/// A database of one test and the data folder beside it (files, keys and, for SQLite, the database itself); both are gone when it is
/// disposed. Runs on SQLite unless <c>MEDIATION_TEST_DATABASE</c> names another provider; a server database is used when its connection
/// string is in <c>MEDIATION_TEST_POSTGRES</c> or <c>MEDIATION_TEST_SQLSERVER</c>, otherwise the test is skipped by name.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Neither database nor folder is removed with it.</summary>
    private bool isLent;

    private TestDatabase(DatabaseProvider provider, string folder, string connectionString)
    {
        Folder = folder;
        Options = new DatabaseOptions { Provider = provider, ConnectionString = connectionString };
    }

    /// <summary>The provider of every test that names none.</summary>
    public static DatabaseProvider Default { get; } =
        Environment.GetEnvironmentVariable("MEDIATION_TEST_DATABASE") is { Length: > 0 } named ? Enum.Parse<DatabaseProvider>(named) : DatabaseProvider.Sqlite;

    /// <summary>The environment variable without which <see cref="Default"/> cannot be used; null when it can.</summary>
    public static string? Missing { get; } =
        (
            Default == DatabaseProvider.PostgreSql ? PostgreSqlServer.Variable
            : Default == DatabaseProvider.SqlServer ? SqlServerServer.Variable
            : null
        )
            is { } variable
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable))
            ? variable
            : null;

    /// <summary>Every provider, for a test that compares their answers.</summary>
    public static TheoryData<DatabaseProvider> All => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql, DatabaseProvider.SqlServer];

    /// <summary>The data folder of the program.</summary>
    public string Folder { get; }

    public DatabaseOptions Options { get; }

    /// <summary>Environment variables by which a program finds this database; none for SQLite, which it finds in its data folder.</summary>
    public (string Name, string Value)[] Settings =>
        Options.Provider == DatabaseProvider.Sqlite
            ? []
            : [("Database__Provider", Options.Provider.ToString()), ("Database__ConnectionString", Options.ConnectionString!)];

    /// <summary>A database without tables.</summary>
    public static async Task<TestDatabase> EmptyAsync(DatabaseProvider? provider = null)
    {
        var kind = provider ?? Default;
        var folder = Directory.CreateTempSubdirectory("mediation-test-").FullName;
        return new TestDatabase(kind, folder, await Server(kind).CreateAsync(folder, template: null));
    }

    /// <summary>SQLite's database in this folder; both belong to the test.</summary>
    public static TestDatabase At(string folder) =>
        new(DatabaseProvider.Sqlite, folder, $"Data Source={Path.Combine(folder, "mediation.db")}") { isLent = true };

    /// <summary>A database of a server that belongs to the test.</summary>
    public static TestDatabase OnServer(DatabaseProvider provider, string connectionString) =>
        new(provider, Directory.CreateTempSubdirectory("mediation-test-").FullName, connectionString) { isLent = true };

    /// <summary>A database at the newest schema, with the reference data of each module.</summary>
    public static Task<TestDatabase> WithReferenceDataAsync(DatabaseProvider? provider = null) =>
        DatabaseTemplates.CopyAsync(provider ?? Default, "reference data", TestApplication.LayReferenceDataAsync);

    /// <summary>A database with the demo bank's people and bodies, and so many cases of its year.</summary>
    public static Task<TestDatabase> WithDemoBankAsync(int cases = 0, DatabaseProvider? provider = null) =>
        DatabaseTemplates.CopyAsync(provider ?? Default, $"demo bank, {cases} cases", data => DemoBankOfATest.SeedAsync(data, cases));

    /// <summary>Another database with the same content, data folder included. Nobody may be connected to this one.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-test-").FullName;
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new TestDatabase(Options.Provider, folder, await Server(Options.Provider).CreateAsync(folder, Options.ConnectionString));
    }

    /// <summary>A context beside the program: for reading, and for what somebody does with a hand in the database.</summary>
    public MediationDbContext Open() =>
        Options.Provider switch
        {
            DatabaseProvider.Sqlite => new SqliteMediationDbContext(Built<SqliteMediationDbContext>(MediationDatabase.UseSqlite)),
            DatabaseProvider.PostgreSql => new PostgreSqlMediationDbContext(Built<PostgreSqlMediationDbContext>(MediationDatabase.UsePostgreSql)),
            _ => new SqlServerMediationDbContext(Built<SqlServerMediationDbContext>(MediationDatabase.UseSqlServer)),
        };

    /// <summary>Reads beside the program.</summary>
    public async Task<T> ReadAsync<T>(Func<MediationDbContext, Task<T>> read)
    {
        await using var db = Open();
        return await read(db);
    }

    /// <summary>Closes the connections that this process keeps to it.</summary>
    public void ClosePool()
    {
        Server(Options.Provider).ClosePool(Options.ConnectionString!);

        // The program completes the string, and a pool belongs to the completed one.
        using var db = Open();
        Server(Options.Provider).ClosePool(db.Database.GetDbConnection().ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        if (isLent)
        {
            ClosePool();
            return;
        }

        await Server(Options.Provider).DropAsync(Options.ConnectionString!);
        Directory.Delete(Folder, recursive: true);
    }

    private DbContextOptions<TContext> Built<TContext>(Func<DbContextOptionsBuilder, DatabaseOptions, DbContextOptionsBuilder> use)
        where TContext : MediationDbContext => (DbContextOptions<TContext>)use(new DbContextOptionsBuilder<TContext>(), Options).Options;

    private static DatabaseServer Server(DatabaseProvider provider) =>
        provider switch
        {
            DatabaseProvider.Sqlite => new SqliteFiles(),
            DatabaseProvider.PostgreSql => new PostgreSqlServer(),
            _ => new SqlServerServer(),
        };
}
