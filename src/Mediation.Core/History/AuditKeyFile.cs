namespace Mediation.Core.History;

/// <summary>Keeps the <see cref="AuditKey"/> of an installation in its key folder: made once, readable by the owner only.</summary>
public static class AuditKeyFile
{
    /// <summary>Name of the file in the key folder.</summary>
    public const string Name = "audit.key";

    private static readonly Lock Making = new();

    /// <summary>Reads the key, and makes it if there is none yet.</summary>
    /// <param name="folder">The key folder.</param>
    /// <exception cref="RefusedToStartException">The file cannot be read.</exception>
    public static AuditKey Open(string folder)
    {
        var path = Path.Combine(folder, Name);
        lock (Making)
        {
            try
            {
                if (!File.Exists(path))
                {
                    Make(folder, path);
                }

                return new AuditKey(Convert.FromBase64String(File.ReadAllText(path)));
            }
            catch (Exception damaged) when (damaged is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
            {
                throw new RefusedToStartException(
                    $"The audit key {path} cannot be read: {damaged.Message.ReplaceLineEndings(" ")} "
                        + "Put it back from a backup; no history can be verified or continued without it."
                );
            }
        }
    }

    /// <summary>Under another name first, so that no other process reads half of it; whoever comes second takes the first one's.</summary>
    private static void Make(string folder, string path)
    {
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $"{Name}.{Guid.CreateVersion7():N}");
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (StreamWriter file = new(draft, options))
        {
            file.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(AuditKey.Bytes)));
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
