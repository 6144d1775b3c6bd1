namespace Mediation.Core.Files;

/// <summary>
/// Stores contents under their SHA-256 in a folder: saved to a temporary file, flushed, then renamed, so that a name never holds
/// half a file.
/// </summary>
public sealed class FileStore(string root)
{
    private static readonly TimeSpan Youngest = TimeSpan.FromHours(1);

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
        var (path, aside) = (PathOf(sha256), PathOf(sha256) + ".purged");
        if (!File.Exists(path))
        {
            return;
        }

        // Looked at only after it is aside: what is stored under its name from now on is another file.
        File.Move(path, aside, overwrite: true);
        if (TimeProvider.System.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(aside) < Youngest)
        {
            File.Move(aside, path, overwrite: true);
            return;
        }

        File.Delete(aside);
    }

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256);
}
