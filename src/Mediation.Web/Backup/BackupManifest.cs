namespace Mediation.Web.Backup;

/// <summary>A file of a backup.</summary>
/// <param name="Name">Its path within the backup and below the data folder, with slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Of its content, in hex.</param>
public sealed record BackedUpFile(string Name, long Bytes, string Sha256);

/// <summary>What is in a backup; the last file of the archive.</summary>
/// <param name="MadeAt">When the database was copied; what was answered before that is in it.</param>
/// <param name="Migration">Newest migration of the database; null when the backup has none.</param>
/// <param name="Complaints">How many complaints it has.</param>
/// <param name="Entries">How many entries of the history.</param>
/// <param name="Files">Every file.</param>
public sealed record BackupManifest(DateTimeOffset MadeAt, string? Migration, long Complaints, long Entries, IReadOnlyList<BackedUpFile> Files)
{
    /// <summary>Name of the manifest in the archive.</summary>
    public const string Name = "manifest.json";

    /// <summary>Name of the database in the archive.</summary>
    public const string Database = "mediation.db";

    /// <summary>Folders that are taken along.</summary>
    public static readonly string[] Folders = ["files", "keys"];
}
