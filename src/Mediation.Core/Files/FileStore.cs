namespace Mediation.Core.Files;

/// <summary>
/// Stores contents under their SHA-256 in a folder: saved to a temporary file, flushed, then renamed, so that a name never holds
/// half a file.
/// </summary>
public sealed class FileStore(string root)
{
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
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.Move(draft, path, overwrite: true);
            }

            return (sha, bytes);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public Stream Open(string sha256) => File.OpenRead(PathOf(sha256));

    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256);
}
