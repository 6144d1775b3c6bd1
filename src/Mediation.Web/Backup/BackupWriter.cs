using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace Mediation.Web.Backup;

/// <summary>
/// Makes a backup while the program works: the database by SQLite's online backup, then files and keys, in one archive with a manifest of
/// hashes. A content never changes and is stored before the row that names it, so what is copied after the database has all that it names.
/// </summary>
internal sealed class BackupWriter(HostSettings settings, DatabaseOptions database, TimeProvider clock)
{
    /// <param name="target">The archive; it appears under its name only once it is whole and was read back.</param>
    /// <param name="withDatabase">False where the database is saved by its own tool.</param>
    /// <param name="ct">Ends it; nothing is left behind.</param>
    /// <exception cref="RefusedToStartException">The archive is there already, its folder is not, or the database is no file.</exception>
    public async Task<BackupManifest> WriteAsync(string target, bool withDatabase, CancellationToken ct)
    {
        if (File.Exists(target))
        {
            throw new RefusedToStartException($"{target} is there already. Name another file; a backup is never overwritten.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(target)) is { } folder && !Directory.Exists(folder))
        {
            throw new RefusedToStartException(
                $"There is no folder {folder}. Make it first, or mount the disk that it is on: a backup beside it would not be found."
            );
        }

        if (withDatabase && database.Provider != DatabaseProvider.Sqlite)
        {
            throw new RefusedToStartException(
                $"A {database.Provider} database is saved by its own tool (README, Backup). Run that first, then backup --without-database for files and keys."
            );
        }

        var draft = target + ".part";
        var copy = target + ".db-part";
        try
        {
            var madeAt = clock.GetUtcNow();
            var counts = withDatabase ? CopyDatabase(copy) : default;
            var files = await ArchiveAsync(draft, withDatabase ? copy : null, counts, madeAt, ct);
            await BackupArchive.VerifyAsync(draft, ct);
            File.Move(draft, target);
            return files;
        }
        finally
        {
            File.Delete(draft);
            SqliteCopy.Delete(copy);
        }
    }

    private (string? Migration, long Complaints, long Entries) CopyDatabase(string copy)
    {
        if (new SqliteConnectionStringBuilder(database.ConnectionString) is { DataSource: var file } && !File.Exists(file))
        {
            throw new RefusedToStartException($"There is no database {file} to back up.");
        }

        SqliteCopy.Take(database.ConnectionString!, copy);
        return SqliteCopy.Describe(copy);
    }

    private async Task<BackupManifest> ArchiveAsync(
        string draft,
        string? copy,
        (string? Migration, long Complaints, long Entries) counts,
        DateTimeOffset madeAt,
        CancellationToken ct
    )
    {
        FileStreamOptions how = new() { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using FileStream stream = new(draft, how);
        BackupManifest manifest;
        await using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            List<BackedUpFile> files = [];
            if (copy is not null)
            {
                files.Add(await AddAsync(archive, BackupManifest.Database, copy, ct));
            }

            foreach (var (name, path) in Contents())
            {
                files.Add(await AddAsync(archive, name, path, ct));
            }

            manifest = new BackupManifest(madeAt, counts.Migration, counts.Complaints, counts.Entries, files);
            await using var end = await archive.CreateEntry(BackupManifest.Name).OpenAsync(ct);
            await JsonSerializer.SerializeAsync(end, manifest, cancellationToken: ct);
        }

        stream.Flush(flushToDisk: true);
        return manifest;
    }

    private IEnumerable<(string Name, string Path)> Contents() =>
        BackupManifest
            .Folders.Select(folder => Path.Combine(settings.DataFolder, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => !path.EndsWith(".part", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(settings.DataFolder, path).Replace(Path.DirectorySeparatorChar, '/'), path));

    private static async Task<BackedUpFile> AddAsync(ZipArchive archive, string name, string path, CancellationToken ct)
    {
        await using var from = File.OpenRead(path);
        await using var to = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(ct);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81_920];
        long bytes = 0;
        for (int read; (read = await from.ReadAsync(buffer, ct)) > 0; bytes += read)
        {
            hash.AppendData(buffer.AsSpan(0, read));
            await to.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return new BackedUpFile(name, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
