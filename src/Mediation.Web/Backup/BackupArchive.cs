using System.IO.Compression;

namespace Mediation.Web.Backup;

/// <summary>Reads an archive of <see cref="BackupWriter"/> back: whole, as its manifest says, and nothing else in it.</summary>
internal static class BackupArchive
{
    /// <summary>Unpacks it beside itself, checks it, and removes what was unpacked.</summary>
    /// <exception cref="RefusedToStartException">It is damaged.</exception>
    public static async Task VerifyAsync(string archive, CancellationToken ct)
    {
        var folder = archive + ".verify-" + Guid.CreateVersion7().ToString("N");
        try
        {
            await ExtractAsync(archive, folder, ct);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Unpacks it into a new folder, for the owner alone, and checks every file.</summary>
    /// <exception cref="RefusedToStartException">It is damaged; the folder is not to be used.</exception>
    public static async Task<BackupManifest> ExtractAsync(string archive, string folder, CancellationToken ct)
    {
        PrivateFolder.Make(folder);
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(archive, ct);
            var manifest = await ManifestAsync(zip, ct);
            foreach (var file in manifest.Files)
            {
                await ExtractAsync(zip.GetEntry(file.Name) ?? throw Damaged(archive, $"{file.Name} is missing"), file, archive, folder, ct);
            }

            if (zip.Entries.Count != manifest.Files.Count + 1)
            {
                throw Damaged(archive, "it has files that its manifest does not name");
            }

            if (manifest.Files.Any(f => f.Name == BackupManifest.Database))
            {
                EnsureWhole(archive, folder, manifest);
            }

            return manifest;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or JsonException or EndOfStreamException or FileNotFoundException)
        {
            throw Damaged(archive, unreadable.Message);
        }
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchive zip, CancellationToken ct)
    {
        var entry = zip.GetEntry(BackupManifest.Name) ?? throw new InvalidDataException("it has no manifest");
        await using var stream = await entry.OpenAsync(ct);
        return await JsonSerializer.DeserializeAsync<BackupManifest>(stream, cancellationToken: ct) ?? throw new InvalidDataException("its manifest is empty");
    }

    private static async Task ExtractAsync(ZipArchiveEntry entry, BackedUpFile file, string archive, string folder, CancellationToken ct)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file.Name));
        var isKnown = file.Name == BackupManifest.Database || BackupManifest.Folders.Any(f => file.Name.StartsWith(f + "/", StringComparison.Ordinal));
        if (!isKnown || !path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw Damaged(archive, $"{file.Name} is no place in a data folder");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileStreamOptions how = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using FileStream to = new(path, how);
        await using (var from = await entry.OpenAsync(ct))
        {
            await from.CopyToAsync(to, ct);
        }

        to.Flush(flushToDisk: true);
        to.Position = 0;
        if (to.Length != file.Bytes || Convert.ToHexStringLower(await SHA256.HashDataAsync(to, ct)) != file.Sha256)
        {
            throw Damaged(archive, $"{file.Name} is not what was backed up");
        }
    }

    /// <summary>The database opens, is whole, and every content that a case refers to is there.</summary>
    private static void EnsureWhole(string archive, string folder, BackupManifest manifest)
    {
        var database = Path.Combine(folder, BackupManifest.Database);
        if (SqliteCopy.FaultOf(database) is { } fault)
        {
            throw Damaged(archive, fault);
        }

        var contents = manifest.Files.Select(f => f.Name[(f.Name.LastIndexOf('/') + 1)..]).ToHashSet(StringComparer.Ordinal);
        if (SqliteCopy.FilesOf(database).FirstOrDefault(sha => !contents.Contains(sha)) is { } missing)
        {
            throw Damaged(archive, $"the content {missing}, which a case refers to, is missing");
        }
    }

    private static RefusedToStartException Damaged(string archive, string why) => new($"{archive} is damaged or no backup: {why}. Nothing was restored.");
}
