namespace Mediation.Core.Anchors;

/// <summary>
/// Signs the ends of all chains, the last numbers of all series and what the logs got since the anchor before, and keeps them in a file outside the
/// database; posts it as well where a destination is configured. Each anchor has all chains and numbers, so that any one of them proves what it names.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class WriteAnchor(
    MediationDbContext db,
    AnchorKey key,
    AuditKey auditKey,
    AnchorOptions options,
    IEnumerable<IAnchoredLog> logs,
    InstitutionTime institution,
    TimeProvider clock
) : UseCase<WriteAnchor.Input, WriteAnchor.Result>
{
    /// <param name="OnlyIfDue">Not when one was made since the last local midnight.</param>
    public sealed record Input(bool OnlyIfDue = false) : IInput<Result>;

    /// <param name="File">Its file.</param>
    /// <param name="Chains">How many chains it names.</param>
    /// <param name="Entries">How many entries they have.</param>
    /// <param name="Sha256">Of what was signed.</param>
    /// <param name="IsNew">Whether it was made now; of one that was not due, the last one is named.</param>
    public sealed record Result(string File, int Chains, long Entries, string Sha256, bool IsNew);

    /// <exception cref="RefusedToStartException">There is no key.</exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow().CutToMicroseconds();
        var previous = await db.Set<Anchor>().AsNoTracking().OrderByDescending(a => a.At).FirstOrDefaultAsync(ct);
        if (input.OnlyIfDue && previous is not null && institution.DateOf(previous.At) >= institution.DateOf(now))
        {
            return ResultOf(previous, isNew: false);
        }

        // Series first: a number drawn in between is then in a chain that the anchor has, not the other way round.
        var series = await db.Set<NumberSeries>().AsNoTracking().ToDictionaryAsync(s => s.Key, s => s.Last, StringComparer.Ordinal, ct);
        var heads = await db.Set<CaseChain>().AsNoTracking().Select(c => new AnchoredHead(c.CaseId, c.Length, c.Head)).ToListAsync(ct);
        var logged = await LoggedSinceAsync(previous?.At, now, ct);
        var recent = await RecentAsync(now, ct);
        var text = AnchorText.Sign(now, previous?.Sha256 ?? string.Empty, auditKey.Id, series, heads, logged, recent, key);
        var name = $"anchor-{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'.'ffffff'Z'", CultureInfo.InvariantCulture)}.txt";
        var anchor = Anchor.Made(text, text.Previous, name);
        db.Add(anchor);
        if (options.Destination is not null)
        {
            db.Deliver(AnchorChannel.Name, AnchorChannel.Name, HistoryChains.Institution, new AnchorChannel.Payload(name), now);
        }

        await KeepAsync(name, text.Signed.ToString(), ct);
        return ResultOf(anchor, isNew: true);
    }

    private Result ResultOf(Anchor anchor, bool isNew) =>
        new(Path.Combine(options.Folder, anchor.FileName), anchor.Chains, anchor.Entries, anchor.Sha256, isNew);

    /// <summary>From where the anchor before ended to what is settled now; at the first anchor from the oldest row on.</summary>
    private async Task<IReadOnlyList<AnchoredRows>> LoggedSinceAsync(DateTimeOffset? before, DateTimeOffset now, CancellationToken ct)
    {
        var to = now - AnchoredRows.Settled;
        List<AnchoredRows> read = [];
        foreach (var log in logs.OrderBy(l => l.Name, StringComparer.Ordinal))
        {
            if ((before - AnchoredRows.Settled ?? await log.OldestAsync(ct)) is { } from && from < to)
            {
                read.Add(await AnchoredRows.ReadAsync(log, from.CutToMicroseconds(), to, ct));
            }
        }

        return read;
    }

    /// <summary>What is there of the rest, also of a node whose clock is ahead.</summary>
    private async Task<IReadOnlyList<RecentRows>> RecentAsync(DateTimeOffset now, CancellationToken ct)
    {
        List<RecentRows> read = [];
        foreach (var log in logs.OrderBy(l => l.Name, StringComparer.Ordinal))
        {
            var rows = await RecentRows.ReadAsync(log, now - AnchoredRows.Settled, now + AnchorCheck.Tolerance, ct);
            if (rows.Hashes.Count > 0)
            {
                read.Add(rows);
            }
        }

        return read;
    }

    /// <summary>Under another name first, so that the name never holds half of it.</summary>
    private async Task KeepAsync(string name, string text, CancellationToken ct)
    {
        Directory.CreateDirectory(options.Folder);
        var draft = Path.Combine(options.Folder, name + ".part");
        await File.WriteAllTextAsync(draft, text, ct);
        File.Move(draft, Path.Combine(options.Folder, name), overwrite: true);
    }
}
