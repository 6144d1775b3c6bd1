namespace Mediation.Web.Backup;

/// <summary>
/// Says that a server works in a data folder, for as long as its process lives: the system takes the lock back with the process, however it
/// ends. Servers share it; whoever replaces the folder must have it alone.
/// </summary>
internal static class DataFolderLock
{
    private const string Name = ".serving";

    /// <summary>Held by a server.</summary>
    public static IDisposable Share(string folder)
    {
        var path = Path.Combine(folder, Name);
        using (new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite)) { }
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    /// <summary>Whether a server works in this folder now.</summary>
    public static bool IsServed(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using FileStream alone = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
