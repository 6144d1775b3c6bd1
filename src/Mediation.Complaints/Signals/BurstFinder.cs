namespace Mediation.Complaints.Signals;

/// <summary>Keeps where complaints are more than usual, and says of one that is not registered yet where it would be. Does not save.</summary>
public sealed class BurstFinder(MediationDbContext db, BurstMeasures measures)
{
    /// <summary>More complaints than usual of one business category in one unit.</summary>
    public async Task ByVolumeAsync(FindBursts.LookedAt one, Policy<BurstRules> policy, DateTimeOffset now, CancellationToken ct)
    {
        if (await measures.ByVolumeAsync(one, policy.Rules, coming: null, ct) is { } measured)
        {
            await KeepAsync(measured, one, () => measures.WordsAsync([.. measured.Complaints.Select(w => w.CaseId)], ct), policy, now, ct);
        }
    }

    /// <summary>More complaints than usual in nearly the same words, in whatever units.</summary>
    public async Task ByWordingAsync(FindBursts.LookedAt one, Policy<BurstRules> policy, DateTimeOffset now, CancellationToken ct)
    {
        if (await measures.ByWordingAsync(one, policy.Rules, coming: null, ct) is var (measured, words))
        {
            await KeepAsync(measured, one, () => Task.FromResult(words), policy, now, ct);
        }
    }

    /// <summary>Where a complaint that somebody is about to register would be one of more than usual. Keeps nothing.</summary>
    /// <param name="one">What is known of it; without a business category it is looked for by its words alone.</param>
    /// <param name="person">Who complains.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="ct">Ends the queries.</param>
    public async Task<IReadOnlyList<BurstOutlook>> OutlookAsync(FindBursts.LookedAt one, PersonMark person, BurstRules rules, CancellationToken ct)
    {
        AgencyMatch coming = new(one.Id, person);
        var volume = one.ProductCode.Length > 0 ? await measures.ByVolumeAsync(one, rules, coming, ct) : null;
        var wording = (await measures.ByWordingAsync(one, rules, coming, ct))?.Window;
        List<BurstOutlook> found = [];
        foreach (var measured in new[] { volume, wording }.OfType<MeasuredWindow>())
        {
            var known = await TouchedBy(measured).AsNoTracking().ToListAsync(ct);
            if (measured.CountedBesides(known, rules) is { IsBurst: true } counted)
            {
                found.Add(new BurstOutlook(measured.Kind, counted.Persons, measured.Usual, counted.Limit, rules.WindowDays));
            }
        }

        // What both is in one category and says the same is one thing, with both as evidence.
        return found is [var first, var second] ? [first with { Also = second }] : found;
    }

    /// <remarks>What somebody decided about does not count again; what nobody did goes on with more complaints.</remarks>
    private async Task KeepAsync(
        MeasuredWindow measured,
        FindBursts.LookedAt newest,
        Func<Task<IReadOnlyList<string>>> words,
        Policy<BurstRules> policy,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        await TouchedBy(measured).LoadAsync(ct);
        var ids = measured.Complaints.Select(w => w.CaseId).ToHashSet();
        // Those that this save found before are among them.
        var touched = db.Set<Burst>().Local.Where(b => b.Cases.Any(c => ids.Contains(c.ComplaintId))).ToList();
        var counted = measured.CountedBesides(touched, policy.Rules);
        if (!counted.IsBurst)
        {
            return;
        }

        BurstEvidence evidence = new(
            measured.Kind,
            measured.UnitPath,
            newest.ProductCode,
            measured.From,
            newest.ReceivedAt,
            [.. counted.Rest.Select(w => w.CaseId)],
            counted.Persons,
            measured.Usual,
            counted.Limit,
            await words()
        );
        var same = touched.Where(b => b.IsOf(measured.Kind) && b.IsGrowing).OrderByDescending(b => b.FoundAt).FirstOrDefault()
            ?? touched.Find(b => b.IsSameAs(evidence));
        if (same is { } growing)
        {
            growing.Grow(evidence, policy);
            foreach (var other in touched.FindAll(growing.IsOneWith))
            {
                growing = Burst.Merge(
                    growing,
                    other,
                    await measures.PersonsAsync(growing.Cases.Concat(other.Cases).Select(c => c.ComplaintId).ToHashSet(), ct)
                );
            }

            return;
        }

        db.Add(Burst.Find(evidence, policy.Version, now));
    }

    /// <summary>Bursts that have some of these complaints.</summary>
    private IQueryable<Burst> TouchedBy(MeasuredWindow measured)
    {
        Guid[] ids = [.. measured.Complaints.Select(w => w.CaseId)];
        return db.Set<Burst>().Include(b => b.Cases).Where(b => b.Cases.Any(c => ids.Contains(c.ComplaintId)));
    }
}

/// <summary>Persons of a window, with the one who is about to be registered, that are more than usual.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="Persons">How many.</param>
/// <param name="Usual">Complaints that such a window has as a rule.</param>
/// <param name="Limit">Persons from which it is a burst.</param>
/// <param name="Days">Days of the window.</param>
public sealed record BurstOutlook(BurstKind Kind, int Persons, decimal Usual, int Limit, int Days)
{
    /// <summary>What else the complaint has in common with others; null where nothing was found.</summary>
    public BurstOutlook? Also { get; init; }
}
