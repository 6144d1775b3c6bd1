namespace Mediation.Core.Files;

/// <summary>Files that live as long as they are open: on the disk beside the data, so that nothing of a case lies elsewhere on the machine.</summary>
public sealed class ScratchFolder(string root)
{
    /// <summary>What a run left behind that was killed while it wrote. Only for who serves: another program may be writing.</summary>
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
