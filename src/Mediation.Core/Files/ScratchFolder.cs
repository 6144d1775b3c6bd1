namespace Mediation.Core.Files;

/// <summary>
/// Temporary files that exist as long as they are open: on the disk of the data folder, so that no data of a case is elsewhere on
/// the machine.
/// </summary>
public sealed class ScratchFolder(string root)
{
    /// <summary>Deletes what a killed run left behind. Only for the server: another process may be writing.</summary>
    public void Empty()
    {
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <returns>An empty file for its owner alone; it is gone once it is closed.</returns>
    public FileStream Open()
    {
        Directory.CreateDirectory(root);
        FileStreamOptions options = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(root, Guid.CreateVersion7().ToString("N")), options);
    }
}
