using System.Diagnostics;
using Mediation.IntegrationTests.Databases;
using Npgsql;

namespace Mediation.IntegrationTests.Support;

/// <summary>A PostgreSQL of one test, which it may stop and start.</summary>
internal sealed class OwnPostgreSql : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"mediation-pg-{Guid.CreateVersion7():N}");
    private readonly string bin;
    private string connection = "";

    private OwnPostgreSql(string bin) => this.bin = bin;

    private static string Script => Path.Combine(Approved.Repository, "etc", "postgres.sh");

    /// <summary>Skips the test by name where PostgreSQL is not installed.</summary>
    public static OwnPostgreSql StartOrSkip()
    {
        const string installed = "/usr/lib/postgresql";
        var programs = Directory.Exists(installed)
            ? Directory.EnumerateDirectories(installed).Select(d => Path.Combine(d, "bin")).Where(Directory.Exists).Max(StringComparer.Ordinal)
            : null;
        Assert.SkipWhen(programs is null, "PostgreSQL is not installed");
        OwnPostgreSql own = new(programs!);
        using var start = Process.Start(
            new ProcessStartInfo("bash", [Script, "start", own.folder]) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        own.connection = start.StandardOutput.ReadToEnd().Trim();
        start.WaitForExit();
        start.ExitCode.ShouldBe(0);
        return own;
    }

    /// <summary>An empty database on it.</summary>
    public async Task<TestDatabase> DatabaseAsync()
    {
        await using (NpgsqlConnection server = new(connection))
        {
            await server.OpenAsync();
            await using NpgsqlCommand create = new("CREATE DATABASE mediation", server);
            await create.ExecuteNonQueryAsync();
        }

        return TestDatabase.OnServer(DatabaseProvider.PostgreSql, new NpgsqlConnectionStringBuilder(connection) { Database = "mediation" }.ConnectionString);
    }

    public void Stop() => Control("stop", "-m", "fast").ShouldBe(0);

    public void Start() => Control("start", "-l", Path.Combine(folder, "server.log"), "-o", Options).ShouldBe(0);

    public void Dispose() => Shell.Run("bash", Script, "stop", folder);

    private string Options => $"-p {File.ReadAllText(Path.Combine(folder, "port")).Trim()} -k {folder} -h 127.0.0.1 -c fsync=off -c max_connections=200";

    /// <summary>The server refuses to run as root.</summary>
    private int Control(string verb, params string[] words)
    {
        string[] control = [Path.Combine(bin, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-w", verb, .. words];
        return Environment.UserName == "root" ? Shell.Run("runuser", ["-u", "postgres", "--", .. control]) : Shell.Run(control[0], control[1..]);
    }
}
