using Mediation.Core.Deliveries;

namespace Mediation.Notifications.Channels;

/// <summary>Keeps what a channel without a server would have sent: one file for each delivery, also when it is sent again.</summary>
internal static class OutgoingFolder
{
    /// <summary>Writes under another name first, so that the name never holds half of it; for the owner alone, since it names people.</summary>
    public static async Task<DeliveryAnswer> WriteAsync(string folder, string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $"{Guid.CreateVersion7():N}.part");
        try
        {
            await using (var file = Create(draft))
            {
                await file.WriteAsync(content, ct);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, Path.Combine(folder, name), overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }

        return DeliveryAnswer.Sent(status: null, content.Span);
    }

    private static FileStream Create(string path)
    {
        FileStreamOptions options = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
