namespace Mediation.Web.Hosting;

/// <summary>The data folder holds identity numbers, files and keys: only the account that runs the program may look into it.</summary>
internal static class PrivateFolder
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes it with rights for the owner alone; one that is there keeps the rights somebody gave it.</summary>
    /// <exception cref="RefusedToStartException">It cannot be made, or not be written.</exception>
    public static void Make(string folder)
    {
        try
        {
            Create(folder);
            var probe = Path.Combine(folder, $".writable-{Environment.ProcessId}");
            File.WriteAllText(probe, string.Empty);
            File.Delete(probe);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new RefusedToStartException(
                (
                    $"The data folder {folder} cannot be written: {denied.Message} " + "Give this account the right to write it, or name another with --data."
                ).ReplaceLineEndings(" ")
            );
        }
    }

    /// <summary>Whether others may look into a folder, or read or write a file.</summary>
    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~Owner) != UnixFileMode.None;

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Owner);
        }
    }
}
