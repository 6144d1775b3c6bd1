using System.Diagnostics;
using Mediation.IntegrationTests.Databases;
using Mediation.Web.Hosting;
using Npgsql;

namespace Mediation.IntegrationTests.Audit;

/// <summary>The commands of README for PostgreSQL, run as they stand there.</summary>
public sealed class BackupOnPostgreSqlTests
{
    [Fact]
    public async Task The_commands_of_README_save_and_restore_a_database_on_PostgreSQL()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Environment.GetEnvironmentVariable(PostgreSqlServer.Variable)), $"{PostgreSqlServer.Variable} is not set");
        var blocks = Blocks(await File.ReadAllTextAsync(Path.Combine(Approved.Repository, "README.md")));
        var save = blocks.Single(b => b.StartsWith("pg_dump", StringComparison.Ordinal));
        var restore = blocks.Single(b => b.StartsWith("createdb", StringComparison.Ordinal));
        await using var data = await TestDatabase.WithDemoBankAsync(3, DatabaseProvider.PostgreSql);
        data.ClosePool();
        var there = Directory.CreateTempSubdirectory("mediation-test-");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(there.FullName, "data"), data.Folder);
            await RunAsync(save, there.FullName, data.Options.ConnectionString!);
            Directory.Delete(Path.Combine(there.FullName, "data"));

            NpgsqlConnectionStringBuilder restored = new(data.Options.ConnectionString) { Database = $"restored_{Guid.CreateVersion7():N}" };
            var output = await RunAsync(restore, there.FullName, restored.ConnectionString);
            output.ShouldContain("3 cases");
            output.ShouldContain(" 0 findings");
            await using NpgsqlConnection server = new(data.Options.ConnectionString);
            await server.OpenAsync();
            await using var drop = server.CreateCommand();
            drop.CommandText = $"DROP DATABASE {restored.Database} WITH (FORCE)";
            await drop.ExecuteNonQueryAsync();
        }
        finally
        {
            there.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string commands, string folder, string connection)
    {
        NpgsqlConnectionStringBuilder parts = new(connection);
        var program = Path.ChangeExtension(typeof(MediationHost).Assembly.Location, ".dll");
        ProcessStartInfo start = new("bash")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-euc", $"mediation() {{ dotnet '{program}' \"$@\"; }}\n{commands}" },
            Environment =
            {
                ["PGHOST"] = parts.Host,
                ["PGPORT"] = parts.Port.ToString(CultureInfo.InvariantCulture),
                ["PGUSER"] = parts.Username,
                ["PGPASSWORD"] = parts.Password,
                ["PGDATABASE"] = parts.Database,
                ["Database__Provider"] = nameof(DatabaseProvider.PostgreSql),
                ["Database__ConnectionString"] = connection,
            },
        };
        using Process run = new() { StartInfo = start };
        run.Start();
        var (printed, failed) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        run.ExitCode.ShouldBe(0, await printed + await failed);
        return await printed;
    }

    private static List<string> Blocks(string readme) =>
        [.. readme.Split("```bash\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];
}
