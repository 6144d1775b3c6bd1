namespace Mediation.Complaints.Live;

/// <summary>Where the reader of a list stands: everything up to an instant is known, and what was written since may be.</summary>
/// <param name="After">An instant up to which everything is known; null: what happens from now on.</param>
public sealed record ListSince(DateTimeOffset? After = null)
{
    /// <summary>Commits come a moment after the instant that they are dated with.</summary>
    private static readonly TimeSpan LateBy = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Furthest = TimeSpan.FromDays(1);

    /// <summary>What was written, where it is known, see <see cref="LiveSince.Written"/>.</summary>
    public IReadOnlyList<LiveChange>? Written { get; init; }

    /// <summary>Entries that are not counted again.</summary>
    public IReadOnlySet<LiveChange> Reported { get; init; } = new HashSet<LiveChange>();

    /// <summary>Whether there can be anything to read.</summary>
    public bool MayHaveNews => After is not null && Written is not { Count: 0 };

    /// <summary>After the last answer of a list.</summary>
    public static ListSince Of(LiveSince since) =>
        new(
            DateTimeOffset.TryParse(since.Position, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
                ? at
                : null
        )
        {
            Written = since.Written,
            Reported = since.Reported,
        };

    /// <summary>An instant as positions of lists and addresses of pages have it.</summary>
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The entries among which the new ones are; of a page that slept for long, those of the last day.</summary>
    public IQueryable<HistoryEntry> Of(IQueryable<HistoryEntry> entries, DateTimeOffset now)
    {
        var from = (Written is null ? After!.Value : Written.Min(w => w.At)).ToUniversalTime().NotBefore(now - Furthest);
        if (Written is null)
        {
            return entries.Where(e => e.At >= from);
        }

        List<Guid> cases = [.. Written.Select(w => w.CaseId).Distinct()];
        return entries.Where(e => cases.Contains(e.CaseId) && e.At >= from);
    }

    /// <summary>Whether one of them is new.</summary>
    public bool IsNew(LiveChange entry) => !Reported.Contains(entry) && (Written?.Contains(entry) ?? true);

    /// <summary>The position of an answer that is read now.</summary>
    public string PositionAt(DateTimeOffset now) =>
        Text(
            After is { } after && after > now - LateBy ? after
            : After is null ? now
            : now - LateBy
        );
}
