using Mediation.Complaints.Domain.Intake;

namespace Mediation.Complaints.Signals;

/// <summary>Measures the complaints of a window against what is usual, on indexes alone.</summary>
public sealed class BurstMeasures(MediationDbContext db, SimilarComplaints similar, SharedPersons shared)
{
    private const int MostWords = 8;

    /// <summary>So many narratives of a window are compared for common words.</summary>
    private const int MostCompared = 20;

    private DateTimeOffset? first;

    /// <summary>The complaints of one business category in one unit.</summary>
    /// <param name="one">The newest of the window.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="coming">The same where it is not registered yet; null where it is.</param>
    /// <param name="ct">Ends the queries.</param>
    /// <returns>Null where too few persons complain, or nothing is known of what is usual.</returns>
    public async Task<MeasuredWindow?> ByVolumeAsync(FindBursts.LookedAt one, BurstRules rules, AgencyMatch? coming, CancellationToken ct)
    {
        var (product, unit, end) = (one.ProductCode, one.UnitId, one.ReceivedAt);
        var from = end.AddDays(-rules.WindowDays);
        var alike = db.Complaints.AsNoTracking().Where(c => c.ProductCode == product && c.UnitId == unit && c.MergedIntoId == null);
        var window = await alike
            .Where(c => c.ReceivedAt > from && c.ReceivedAt <= end)
            .OrderByDescending(c => c.ReceivedAt)
            .ThenByDescending(c => c.Id)
            .Take(rules.MostCases)
            .Select(c => new AgencyMatch(c.Id, new PersonMark(c.Complainant.NumberMark, c.Complainant.NameMark)))
            .ToListAsync(ct);
        var isFull = window.Count == rules.MostCases;
        if (coming is not null)
        {
            window.Insert(0, coming);
        }

        if (await WindowsAsync(window, end, rules, ct) is not { } windows)
        {
            return null;
        }

        var begin = from.AddDays(-rules.WindowDays * windows);
        var usual = BurstPolicy.UsualOf(await alike.CountAsync(c => c.ReceivedAt > begin && c.ReceivedAt <= from, ct), windows);
        var all = isFull ? await alike.CountAsync(c => c.ReceivedAt > from && c.ReceivedAt <= end, ct) : window.Count;
        return new MeasuredWindow(BurstKind.Volume, one.UnitPath, window, all, from, usual);
    }

    /// <summary>The complaints in nearly the same words, in whatever units, with the words that many of them share.</summary>
    /// <inheritdoc cref="ByVolumeAsync"/>
    public async Task<(MeasuredWindow Window, IReadOnlyList<string> Words)?> ByWordingAsync(
        FindBursts.LookedAt one,
        BurstRules rules,
        AgencyMatch? coming,
        CancellationToken ct
    )
    {
        var end = one.ReceivedAt;
        var from = end.AddDays(-rules.WindowDays);
        var begin = from.AddDays(-rules.WindowDays * rules.WindowsBefore);
        var rarity = await similar.RarityAsync(ct);
        var narrative = WeightedText.Of(one.Narrative, rarity);
        if (narrative.Words.Count < rules.FewestWords)
        {
            return null;
        }

        var among = db.Complaints.Where(c => c.MergedIntoId == null && c.ReceivedAt > begin && c.ReceivedAt <= end);
        var candidates = (await similar.FindAsync(among, narrative, rarity, ct)).Where(c => c.Id != one.Id).ToList();
        var nearest = NearestComplaints.Of(narrative, candidates.Select(c => (c, c.Narrative)), rarity, candidates.Count, rules.SimilarFrom);
        Guid[] ids =
        [
            one.Id,
            .. nearest.Where(n => n.Of.ReceivedAt > from).OrderByDescending(n => n.Of.ReceivedAt).Take(rules.MostCases - 1).Select(n => n.Of.Id),
        ];
        IReadOnlyList<AgencyMatch> window = ids.Length < rules.FewestPersons ? [] : [.. await shared.OfAsync(ids, ct), .. OneOrNone(coming)];
        if (await WindowsAsync(window, end, rules, ct) is not { } windows)
        {
            return null;
        }

        begin = from.AddDays(-rules.WindowDays * windows);
        var usual = BurstPolicy.UsualOf(nearest.Count(n => n.Of.ReceivedAt <= from && n.Of.ReceivedAt > begin), windows);
        var paths = await db.Complaints.Where(c => ids.Contains(c.Id)).Select(c => c.UnitPath).Distinct().ToListAsync(ct);
        var words = Common(narrative, [.. nearest.Where(n => ids.Contains(n.Of.Id)).Take(MostCompared).Select(n => n.Text)]);
        return (new MeasuredWindow(BurstKind.Wording, BurstPolicy.CommonPath([.. paths, one.UnitPath]), window, window.Count, from, usual), words);
    }

    /// <summary>How many persons complain in these.</summary>
    public async Task<int> PersonsAsync(HashSet<Guid> ids, CancellationToken ct) =>
        BurstPolicy.PersonsIn((await shared.OfAsync(ids, ct)).Select(match => match.Person));

    /// <summary>What at least half of some complaints share with the newest of them.</summary>
    public async Task<IReadOnlyList<string>> WordsAsync(Guid[] ids, CancellationToken ct)
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

    private static IEnumerable<AgencyMatch> OneOrNone(AgencyMatch? one) => one is null ? [] : [one];

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
}
