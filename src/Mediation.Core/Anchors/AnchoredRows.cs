namespace Mediation.Core.Anchors;

/// <summary>What a log had in a span of time.</summary>
/// <param name="Log">Its table.</param>
/// <param name="From">First instant.</param>
/// <param name="To">End; an instant that no longer belongs to it.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Sha256">Of their lines.</param>
public sealed record AnchoredRows(string Log, DateTimeOffset From, DateTimeOffset To, int Count, string Sha256)
{
    /// <summary>
    /// What a log records is written a little later: of what is older than this an anchor has the number and one hash, of what is younger each row
    /// that is there (<see cref="RecentRows"/>), since others may still come between them.
    /// </summary>
    public static readonly TimeSpan Settled = TimeSpan.FromMinutes(15);

    /// <summary>Reads a span of a log.</summary>
    public static async Task<AnchoredRows> ReadAsync(IAnchoredLog log, DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        await foreach (var line in log.LinesAsync(from, to).WithCancellation(ct))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line.ReplaceLineEndings(" ") + "\n"));
            count++;
        }

        return new AnchoredRows(log.Name, from, to, count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>As an anchor has it.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"log {Log} {From.UtcDateTime:O} {To.UtcDateTime:O} {Count} {Sha256}");

    /// <exception cref="FormatException">It is no such line.</exception>
    /// <exception cref="IndexOutOfRangeException">It ends too early.</exception>
    public static AnchoredRows Parse(string line)
    {
        var words = line.Split(' ');
        return new AnchoredRows(words[0], Instant(words[1]), Instant(words[2]), int.Parse(words[3], CultureInfo.InvariantCulture), words[4]);
    }

    internal static DateTimeOffset Instant(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
