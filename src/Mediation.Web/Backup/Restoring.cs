namespace Mediation.Web.Backup;

/// <summary>
/// Puts a backup back. It is unpacked and checked beside the data folder first and takes its place by one rename, so that the folder is either
/// the old one or the new one, whatever interrupts it.
/// </summary>
internal static class Restoring
{
    /// <summary>What a run leaves that nobody misses.</summary>
    private static readonly string[] Disposable = ["logs", "tmp", ".serving"];

    /// <param name="archive">The backup.</param>
    /// <param name="settings">The data folder.</param>
    /// <param name="isForced">Whether data that are there may be replaced; they are kept beside it.</param>
    /// <param name="ct">Ends it before anything was replaced.</param>
    /// <returns>What was restored, and where the data that it replaced were put.</returns>
    /// <exception cref="RefusedToStartException">The backup is damaged, the folder is not empty, or a server works in it.</exception>
    public static async Task<(BackupManifest Manifest, string? Replaced)> RestoreAsync(
        string archive,
        HostSettings settings,
        bool isForced,
        CancellationToken ct
    )
    {
        var folder = Path.TrimEndingDirectorySeparator(settings.DataFolder);
        if (!File.Exists(archive))
        {
            throw new RefusedToStartException($"There is no file {archive}.");
        }

        var holdsData = Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(e => !Disposable.Contains(Path.GetFileName(e)));
        if (holdsData && !isForced)
        {
            throw new RefusedToStartException($"{folder} holds data already. Name an empty folder with --data, or replace them with --force.");
        }

        if (DataFolderLock.IsServed(folder))
        {
            throw new RefusedToStartException($"A server works in {folder}. Stop it first.");
        }

        var mark = Guid.CreateVersion7().ToString("N");
        var staged = $"{folder}.restoring-{mark}";
        try
        {
            var manifest = await BackupArchive.ExtractAsync(archive, staged, ct);
            ct.ThrowIfCancellationRequested();
            var replaced = Directory.Exists(folder) ? $"{folder}.replaced-{mark}" : null;
            Swap(folder, staged, replaced);
            if (replaced is not null && !holdsData)
            {
                Directory.Delete(replaced, recursive: true);
                replaced = null;
            }

            return (manifest, replaced);
        }
        finally
        {
            if (Directory.Exists(staged))
            {
                Directory.Delete(staged, recursive: true);
            }
        }
    }

    private static void Swap(string folder, string staged, string? replaced)
    {
        try
        {
            if (replaced is not null)
            {
                Directory.Move(folder, replaced);
            }

            Directory.Move(staged, folder);
        }
        catch (IOException blocked)
        {
            // A mount point cannot be renamed. Whatever was moved goes back.
            if (replaced is not null && !Directory.Exists(folder) && Directory.Exists(replaced))
            {
                Directory.Move(replaced, folder);
            }

            throw new RefusedToStartException($"{folder} cannot be replaced: {blocked.Message} Restore into a folder below it, and name that with --data.");
        }
    }
}
