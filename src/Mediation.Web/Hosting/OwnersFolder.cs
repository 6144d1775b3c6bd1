namespace Mediation.Web.Hosting;

/// <summary>The data folder holds identity numbers, files and keys: only the account that runs the program may look into it.</summary>
internal static class OwnersFolder
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes it with rights for the owner alone; one that is there keeps the rights somebody gave it.</summary>
    public static void Make(string folder)
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

    /// <summary>Whether others may look into it.</summary>
    public static bool IsOpenToOthers(string folder) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder) & ~Owner) != UnixFileMode.None;
}
