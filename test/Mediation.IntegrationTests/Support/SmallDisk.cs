using System.Diagnostics;

namespace Mediation.IntegrationTests.Support;

/// <summary>A file system of a few megabytes in memory, to be filled.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    private string Ballast => Path.Combine(Folder, "ballast");

    /// <summary>Skips the test by name where this account may mount nothing.</summary>
    public static SmallDisk MountOrSkip(int megabytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a file system in memory is mounted on Linux only");
        var folder = Directory.CreateTempSubdirectory("mediation-disk-").FullName;
        var mounted = Shell.Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=700", "tmpfs", folder);
        if (mounted != 0)
        {
            Directory.Delete(folder);
        }

        Assert.SkipWhen(mounted != 0, "this account may mount no file system");
        return new SmallDisk(folder);
    }

    /// <summary>Writes until nothing more goes in.</summary>
    public void Fill()
    {
        using FileStream ballast = new(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var block in new[] { new byte[65_536], new byte[4_096] })
        {
            try
            {
                while (true)
                {
                    ballast.Write(block);
                }
            }
            catch (IOException)
            {
                // Full: that is what was wanted.
            }
        }
    }

    public void Empty() => File.Delete(Ballast);

    public void Dispose()
    {
        Shell.Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }
}

/// <summary>Runs a program of the machine to its end.</summary>
internal static class Shell
{
    /// <returns>Its exit code; -1 where there is no such program.</returns>
    public static int Run(string program, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
