namespace Mediation.Core.Anchors;

/// <summary>The end of one chain at the time of an anchor.</summary>
/// <param name="Chain">A case, or the institution.</param>
/// <param name="Length">How many entries it had.</param>
/// <param name="Head">Hash of the last of them.</param>
public sealed record AnchoredHead(Guid Chain, int Length, string Head);

/// <summary>What an anchor says: the ends of all chains and the last numbers of all series at an instant, signed.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Previous">SHA-256 of the anchor before; empty for the first.</param>
/// <param name="AuditKeyId">Key that the chains are sealed with.</param>
/// <param name="Series">Last number of each series.</param>
/// <param name="Heads">End of each chain.</param>
/// <param name="Logs">What the logs had since the anchor before, up to what is settled.</param>
/// <param name="Recent">What they had from there on.</param>
/// <param name="Signed">The text itself.</param>
public sealed record AnchorText(
    DateTimeOffset At,
    string Previous,
    string AuditKeyId,
    IReadOnlyDictionary<string, int> Series,
    IReadOnlyList<AnchoredHead> Heads,
    IReadOnlyList<AnchoredRows> Logs,
    IReadOnlyList<RecentRows> Recent,
    SignedText Signed
)
{
    private const string Title = "mediation-anchor 1";
    private const string None = "-";

    public static AnchorText Sign(
        DateTimeOffset at,
        string previous,
        string auditKeyId,
        IReadOnlyDictionary<string, int> series,
        IReadOnlyList<AnchoredHead> heads,
        IReadOnlyList<AnchoredRows> logs,
        IReadOnlyList<RecentRows> recent,
        AnchorKey key
    )
    {
        List<string> lines =
        [
            Title,
            $"at {at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}",
            $"previous {(previous.Length == 0 ? None : previous)}",
            $"audit-key {auditKeyId}",
            .. series.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => string.Create(CultureInfo.InvariantCulture, $"series {s.Value} {s.Key}")),
            .. heads.OrderBy(h => h.Chain).Select(h => string.Create(CultureInfo.InvariantCulture, $"chain {h.Chain:N} {h.Length} {h.Head}")),
            .. logs.Select(l => l.ToLine()),
            .. recent.Select(r => r.ToLine()),
        ];
        return new AnchorText(at, previous, auditKeyId, series, heads, logs, recent, SignedText.Sign(lines, key));
    }

    /// <returns>Null when it is no anchor.</returns>
    public static AnchorText? Parse(string text)
    {
        if (SignedText.Parse(text) is not { } signed || signed.Lines[0] != Title)
        {
            return null;
        }

        try
        {
            return new AnchorText(
                DateTimeOffset.ParseExact(signed.Find("at")!, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                signed.Find("previous") is { } previous and not None ? previous : string.Empty,
                signed.Find("audit-key")!,
                signed
                    .All("series")
                    .Select(s => s.Split(' ', 2))
                    .ToDictionary(s => s[1], s => int.Parse(s[0], CultureInfo.InvariantCulture), StringComparer.Ordinal),
                [
                    .. signed
                        .All("chain")
                        .Select(c => c.Split(' '))
                        .Select(c => new AnchoredHead(Guid.ParseExact(c[0], "N"), int.Parse(c[1], CultureInfo.InvariantCulture), c[2])),
                ],
                [.. signed.All("log").Select(AnchoredRows.Parse)],
                [.. signed.All("recent").Select(RecentRows.Parse)],
                signed
            );
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }
}
