using System.Collections.Concurrent;
using System.IO.Compression;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Audit;

/// <summary>A backup is taken while people work, and what was answered before it began is in it.</summary>
[SqliteOnly]
public sealed class BackupTests
{
    private const int Registrations = 200;
    private const int Clients = 8;

    [Fact]
    public async Task A_backup_during_200_registrations_has_every_number_that_was_answered_before_it_and_verifies()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        var archive = Path.Combine(Directory.CreateDirectory(Path.Combine(data.Folder, "backups")).FullName, "mediation.zip");
        ConcurrentBag<string> answered = [];
        string[] before;
        await using (var server = await HostedServer.StartAsync(data))
        {
            using var handler = await server.HandlerAsync();
            var working = Enumerable
                .Range(0, Clients)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        for (var i = 0; i < Registrations / Clients; i++)
                        {
                            answered.Add((await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("number").GetString()!);
                        }
                    })
                )
                .ToArray();
            await Wait.UntilAsync(() => Task.FromResult(answered.Count >= Registrations / 4));
            before = [.. answered];
            var (saved, said) = await Verb.RunAsync(data, ["backup", archive, "--verify"]);
            saved.ShouldBe(0, said);
            said.ShouldContain(" 0 findings");
            await Task.WhenAll(working);
        }

        answered.Count.ShouldBe(Registrations);
        await using var empty = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);
        var (restored, output) = await Verb.RunAsync(empty, ["restore", archive]);
        restored.ShouldBe(0, output);
        var kept = await empty.ReadAsync(db => db.Complaints.Select(c => c.Number).ToListAsync());
        before.Except(kept).ShouldBeEmpty();
        empty.ClosePool();
        (restored, output) = await Verb.RunAsync(empty, ["audit", "verify"]);
        restored.ShouldBe(0, output);
    }

    [Fact]
    public async Task A_backup_and_the_audit_count_the_same_by_the_same_name()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(3);
        var (code, saved) = await Verb.RunAsync(data, ["backup", Path.Combine(data.Folder, "b.zip")]);
        code.ShouldBe(0, saved);
        var (verified, said) = await Verb.RunAsync(data, ["audit", "verify"]);
        verified.ShouldBe(0, said);
        const string Counts = "[0-9]+ cases, [0-9]+ entries of the history";
        Regex.Match(saved, Counts, RegexOptions.None, Wait.Patience).Value.ShouldStartWith("3 cases, ");
        Regex.Match(said, Counts, RegexOptions.None, Wait.Patience).Value.ShouldBe(Regex.Match(saved, Counts, RegexOptions.None, Wait.Patience).Value);
    }

    [Fact]
    public async Task A_backup_makes_no_folder()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(3);
        var folder = Path.Combine(data.Folder, "not-mounted");
        var (code, output) = await Verb.RunAsync(data, ["backup", Path.Combine(folder, "b.zip")]);
        code.ShouldBe(1, output);
        output.ShouldContain($"There is no folder {folder}");
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task Data_that_are_there_are_replaced_only_by_force_and_kept_beside()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(3);
        var archive = Path.Combine(data.Folder, "b.zip");
        (await Verb.RunAsync(data, ["backup", archive])).Code.ShouldBe(0);
        await using var other = await TestDatabase.WithReferenceDataAsync(DatabaseProvider.Sqlite);
        other.ClosePool();
        var (code, output) = await Verb.RunAsync(other, ["restore", archive]);
        code.ShouldBe(1);
        output.ShouldContain("--force");
        (await other.ReadAsync(db => db.Complaints.CountAsync())).ShouldBe(0);
        other.ClosePool();

        (code, output) = await Verb.RunAsync(other, ["restore", archive, "--force"]);
        code.ShouldBe(0, output);
        (await other.ReadAsync(db => db.Complaints.CountAsync())).ShouldBe(3);
        other.ClosePool();
        var replaced = Directory.EnumerateDirectories(Path.GetDirectoryName(other.Folder)!, Path.GetFileName(other.Folder) + ".replaced-*").Single();
        File.Exists(Path.Combine(replaced, "mediation.db")).ShouldBeTrue();
        Directory.Delete(replaced, recursive: true);
    }

    [Theory]
    [InlineData("mediation.db")]
    [InlineData("keys/audit.key")]
    [InlineData("manifest.json")]
    public async Task A_damaged_backup_is_named_and_changes_nothing(string part)
    {
        await using var data = await TestDatabase.WithDemoBankAsync(3);
        var archive = Path.Combine(data.Folder, "b.zip");
        (await Verb.RunAsync(data, ["backup", archive])).Code.ShouldBe(0);
        await using (var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Update))
        {
            await using var content = await zip.GetEntry(part)!.OpenAsync();
            content.Position = content.Length / 2;
            content.WriteByte((byte)'#');
        }

        await using var empty = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);
        var (code, output) = await Verb.RunAsync(empty, ["restore", archive]);
        code.ShouldBe(1, output);
        output.ShouldContain("damaged");
        Directory.EnumerateFileSystemEntries(empty.Folder).ShouldBeEmpty();
        Directory.EnumerateDirectories(Path.GetDirectoryName(empty.Folder)!, Path.GetFileName(empty.Folder) + ".restoring-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_in_which_a_server_works_is_not_replaced()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(3);
        var archive = Path.Combine(data.Folder, "b.zip");
        (await Verb.RunAsync(data, ["backup", archive])).Code.ShouldBe(0);
        await using var server = await ServerProcess.StartAsync(data);
        var (code, output) = await Verb.RunAsync(data, ["restore", archive, "--force"]);
        code.ShouldBe(1);
        output.ShouldContain("Stop it first");
    }
}
