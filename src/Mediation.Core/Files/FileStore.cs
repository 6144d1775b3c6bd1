namespace Mediation.Core.Files;

/// <summary>
/// Stores contents under their SHA-256 in a folder: saved to a temporary file, flushed, then renamed, so that a name never holds
/// half a file.
/// </summary>
public sealed class FileStore
{
    private static readonly TimeSpan Youngest = TimeSpan.FromHours(1);

    private readonly string root;

    /// <summary>Where a content lies while it is decided whether it is deleted, see <see cref="Discard"/>.</summary>
    private readonly string aside;

    /// <summary>Opens the store, and puts back what a process that was killed had moved aside: a row may name it.</summary>
    public FileStore(string root)
    {
        (this.root, aside) = (root, Path.Combine(root, "aside"));
        if (Directory.Exists(aside))
        {
            foreach (var content in Directory.EnumerateFiles(aside))
            {
                PutBack(content);
            }
        }
    }

    public async Task<(string Sha256, long Bytes)> PutAsync(Stream content, CancellationToken ct)
    {
        Directory.CreateDirectory(root);
        var draft = Path.Combine(root, Guid.CreateVersion7().ToString("N") + ".part");
        try
        {
            string sha;
            long bytes;
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                await content.CopyToAsync(file, ct);
                file.Flush(flushToDisk: true);
                file.Position = 0;
                sha = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
                bytes = file.Length;
            }

            var path = PathOf(sha);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);

            // Also over the same content: it is then as young as its newest row, see Discard.
            File.Move(draft, path, overwrite: true);

            return (sha, bytes);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public Stream Open(string sha256) => File.OpenRead(PathOf(sha256));

    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>
    /// Deletes a content that no row names. One that was stored again within the last hour stays: its row may be about to be saved.
    /// </summary>
    public void Discard(string sha256)
    {
        var path = PathOf(sha256);
        if (!File.Exists(path) || IsYoung(path))
        {
            return;
        }

        // Looked at again once it is aside: what is stored under its name from now on is another file.
        Directory.CreateDirectory(aside);
        var content = Path.Combine(aside, sha256);
        File.Move(path, content, overwrite: true);
        if (IsYoung(content))
        {
            PutBack(content);
            return;
        }

        File.Delete(content);
    }

    private static bool IsYoung(string path) => TimeProvider.System.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) < Youngest;

    /// <summary>A content that was stored again meanwhile stays: it is the same, and younger.</summary>
    private void PutBack(string content)
    {
        var path = PathOf(Path.GetFileName(content));
        if (File.Exists(path))
        {
            File.Delete(content);
        }
        else
        {
            File.Move(content, path, overwrite: true);
        }
    }

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256);
}
