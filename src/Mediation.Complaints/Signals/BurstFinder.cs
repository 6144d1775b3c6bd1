using Mediation.Complaints.Domain.Intake;

namespace Mediation.Complaints.Signals;

/// <summary>Counts the complaints of a window against what is usual, on indexes alone, and keeps what is more. Does not save.</summary>
public sealed class BurstFinder(MediationDbContext db, SimilarComplaints similar, SharedPersons shared)
{
    private const int MostWords = 8;

    /// <summary>So many narratives of a window are compared for common words.</summary>
    private const int MostCompared = 20;

    private DateTimeOffset? first;

    /// <summary>More complaints than usual of one business category in one unit.</summary>
    public async Task ByVolumeAsync(FindBursts.LookedAt one, Policy<BurstRules> policy, DateTimeOffset now, CancellationToken ct)
    {
        var (rules, product, unit, end) = (policy.Rules, one.ProductCode, one.UnitId, one.ReceivedAt);
        var from = end.AddDays(-rules.WindowDays);
        var alike = db.Complaints.AsNoTracking().Where(c => c.ProductCode == product && c.UnitId == unit && c.MergedIntoId == null);
        var window = await alike
            .Where(c => c.ReceivedAt > from && c.ReceivedAt <= end)
            .OrderByDescending(c => c.ReceivedAt)
            .ThenByDescending(c => c.Id)
            .Take(rules.MostCases)
            .Select(c => new AgencyMatch(c.Id, new PersonMark(c.Complainant.NumberMark, c.Complainant.NameMark)))
            .ToListAsync(ct);
        if (await WindowsAsync(window, end, rules, ct) is not { } windows)
        {
            return;
        }

        var begin = from.AddDays(-rules.WindowDays * windows);
        var usual = BurstPolicy.UsualOf(await alike.CountAsync(c => c.ReceivedAt > begin && c.ReceivedAt <= from, ct), windows);
        var all = window.Count < rules.MostCases ? window.Count : await alike.CountAsync(c => c.ReceivedAt > from && c.ReceivedAt <= end, ct);
        Looked looked = new(window, all, from);
        await KeepAsync(BurstKind.Volume, one.UnitPath, one, looked, usual, () => WordsAsync([.. window.Select(w => w.CaseId)], ct), policy, now, ct);
    }

    /// <summary>More complaints than usual in nearly the same words, in whatever units.</summary>
    public async Task ByWordingAsync(FindBursts.LookedAt one, Policy<BurstRules> policy, DateTimeOffset now, CancellationToken ct)
    {
        var (rules, end) = (policy.Rules, one.ReceivedAt);
        var from = end.AddDays(-rules.WindowDays);
        var begin = from.AddDays(-rules.WindowDays * rules.WindowsBefore);
        var rarity = await similar.RarityAsync(ct);
        var narrative = WeightedText.Of(one.Narrative, rarity);
        if (narrative.Words.Count < rules.FewestWords)
        {
            return;
        }

        var among = db.Complaints.Where(c => c.MergedIntoId == null && c.ReceivedAt > begin && c.ReceivedAt <= end);
        var candidates = (await similar.FindAsync(among, narrative, rarity, ct)).Where(c => c.Id != one.Id).ToList();
        var nearest = NearestComplaints.Of(narrative, candidates.Select(c => (c, c.Narrative)), rarity, candidates.Count, rules.SimilarFrom);
        Guid[] ids =
        [
            one.Id,
            .. nearest.Where(n => n.Of.ReceivedAt > from).OrderByDescending(n => n.Of.ReceivedAt).Take(rules.MostCases - 1).Select(n => n.Of.Id),
        ];
        var window = ids.Length < rules.FewestPersons ? [] : await shared.OfAsync(ids, ct);
        if (await WindowsAsync(window, end, rules, ct) is not { } windows)
        {
            return;
        }

        begin = from.AddDays(-rules.WindowDays * windows);
        var usual = BurstPolicy.UsualOf(nearest.Count(n => n.Of.ReceivedAt <= from && n.Of.ReceivedAt > begin), windows);
        var paths = await db.Complaints.Where(c => ids.Contains(c.Id)).Select(c => c.UnitPath).Distinct().ToListAsync(ct);
        var words = Common(narrative, [.. nearest.Where(n => ids.Contains(n.Of.Id)).Take(MostCompared).Select(n => n.Text)]);
        await KeepAsync(
            BurstKind.Wording,
            BurstPolicy.CommonPath(paths),
            one,
            new(window, window.Count, from),
            usual,
            () => Task.FromResult(words),
            policy,
            now,
            ct
        );
    }

    /// <returns>How many windows say what is usual; null where too few persons complain, or too few windows are known.</returns>
    private async Task<int?> WindowsAsync(IReadOnlyList<AgencyMatch> window, DateTimeOffset end, BurstRules rules, CancellationToken ct)
    {
        if (BurstPolicy.PersonsIn(window.Select(w => w.Person)) < rules.FewestPersons)
        {
            return null;
        }

        first ??= await db.Complaints.MinAsync(c => (DateTimeOffset?)c.ReceivedAt, ct);
        return BurstPolicy.WindowsKnown(first, end, rules);
    }

    /// <remarks>What somebody decided about does not count again; what nobody did goes on with more complaints.</remarks>
    private async Task KeepAsync(
        BurstKind kind,
        string unitPath,
        FindBursts.LookedAt newest,
        Looked looked,
        decimal usual,
        Func<Task<IReadOnlyList<string>>> words,
        Policy<BurstRules> policy,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var window = looked.Window;
        Guid[] ids = [.. window.Select(w => w.CaseId)];
        await db.Set<Burst>().Include(b => b.Cases).Where(b => b.Cases.Any(c => ids.Contains(c.ComplaintId))).LoadAsync(ct);
        var touched = db.Set<Burst>().Local.Where(b => b.Cases.Any(c => ids.Contains(c.ComplaintId))).ToList();
        var known = touched.FindAll(b => b.IsOf(kind));
        var decided = known.Where(b => !b.IsGrowing).SelectMany(b => b.Cases.Select(c => c.ComplaintId)).ToHashSet();
        var rest = window.Where(w => !decided.Contains(w.CaseId)).ToList();
        var persons = BurstPolicy.PersonsOf(BurstPolicy.PersonsIn(rest.Select(w => w.Person)), window.Count, decided.Count > 0 ? window.Count : looked.All);
        var limit = BurstPolicy.LimitOf(usual, policy.Rules);
        if (persons < limit)
        {
            return;
        }

        BurstEvidence evidence = new(
            kind,
            unitPath,
            newest.ProductCode,
            looked.From,
            newest.ReceivedAt,
            [.. rest.Select(w => w.CaseId)],
            persons,
            usual,
            limit,
            await words()
        );
        var same = known.Where(b => b.IsGrowing).OrderByDescending(b => b.FoundAt).FirstOrDefault() ?? touched.Find(b => b.IsSameAs(evidence));
        if (same is { } growing)
        {
            growing.Grow(evidence, policy);
            return;
        }

        db.Add(Burst.Find(evidence, policy.Version, now));
    }

    private async Task<IReadOnlyList<string>> WordsAsync(Guid[] ids, CancellationToken ct)
    {
        var rarity = await similar.RarityAsync(ct);
        var narratives = await db
            .Complaints.Where(c => ids.Contains(c.Id))
            .OrderByDescending(c => c.ReceivedAt)
            .Take(MostCompared)
            .Select(c => c.RedactedNarrative.Substring(0, WeightedText.Beginning))
            .ToListAsync(ct);
        var texts = narratives.ConvertAll(n => WeightedText.Of(n, rarity));
        return texts.Count == 0 ? [] : Common(texts[0], [.. texts.Skip(1)]);
    }

    /// <summary>What at least half of the others share with a text, what most share first.</summary>
    private static IReadOnlyList<string> Common(WeightedText text, IReadOnlyList<WeightedText> others) =>
        [
            .. others
                .SelectMany(o => text.SharedWith(o, MostWords * 2))
                .GroupBy(word => word, StringComparer.Ordinal)
                .Where(g => g.Count() * 2 >= others.Count)
                .OrderByDescending(g => g.Count())
                .Select(g => g.Key.Length > 60 ? g.Key[..60] : g.Key)
                .Take(MostWords),
        ];

    /// <param name="Window">Complaints that were looked at, the newest.</param>
    /// <param name="All">How many the window has.</param>
    /// <param name="From">Its beginning.</param>
    private sealed record Looked(IReadOnlyList<AgencyMatch> Window, int All, DateTimeOffset From);
}
