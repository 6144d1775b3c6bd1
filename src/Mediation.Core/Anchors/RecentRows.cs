namespace Mediation.Core.Anchors;

/// <summary>
/// The rows that a log had in the newest span of time, one by one: more may still have come between them, but none of these may be gone or another.
/// </summary>
/// <param name="Log">Its table.</param>
/// <param name="From">First instant.</param>
/// <param name="To">End; an instant that no longer belongs to it.</param>
/// <param name="Hashes">SHA-256 of each row's line, sorted.</param>
public sealed record RecentRows(string Log, DateTimeOffset From, DateTimeOffset To, IReadOnlyList<string> Hashes)
{
    /// <summary>Reads a span of a log.</summary>
    public static async Task<RecentRows> ReadAsync(IAnchoredLog log, DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        List<string> hashes = [];
        await foreach (var line in log.LinesAsync(from, to).WithCancellation(ct))
        {
            hashes.Add(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line.ReplaceLineEndings(" ")))));
        }

        hashes.Sort(StringComparer.Ordinal);
        return new RecentRows(log.Name, from, to, hashes);
    }

    /// <summary>How many of these rows are not among those of another reading.</summary>
    public int MissingIn(RecentRows later) => Hashes.Except(later.Hashes, StringComparer.Ordinal).Count();

    /// <summary>As an anchor has it.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"recent {Log} {From.UtcDateTime:O} {To.UtcDateTime:O} {string.Join(' ', Hashes)}");

    /// <exception cref="FormatException">It is no such line.</exception>
    /// <exception cref="IndexOutOfRangeException">It ends too early.</exception>
    public static RecentRows Parse(string line)
    {
        var words = line.Split(' ');
        return new RecentRows(words[0], AnchoredRows.Instant(words[1]), AnchoredRows.Instant(words[2]), words[3..]);
    }
}
