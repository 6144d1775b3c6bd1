using System.IO.Compression;
using CsvHelper;
using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Complaints.Domain.Intake;
using Mediation.Complaints.Domain.Parties;
using Mediation.Complaints.Intake;
using Mediation.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>
/// How often the suggested classification is the one that a real complaint has: complaints of the CFPB with their product and issue, three of four
/// registered, the fourth asked about. And how long a suggestion takes among many cases.
/// </summary>
/// <remarks><c>MEDIATION_BENCH_COMPLAINTS</c> names the file: CSV, packed or not, with the columns of the CFPB's publication.</remarks>
internal static class Suggestions
{
    private const int OneAskedIn = 4;
    private const int ShortestNarrative = 40;
    private const int Looks = 30;
    private const string Asked = "分期收了手续费没有提前告知，要求退还，电话里承诺的减免也一直没有到账。";

    private sealed record Published(string Product, string Issue, string Narrative);

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        if (Environment.GetEnvironmentVariable("MEDIATION_BENCH_COMPLAINTS") is { } file)
        {
            await AccuracyAsync(bank, Read(file));
        }

        await bank.RegisterAsync(60);
        var have = await bank.UseAsync(services => services.GetRequiredService<MediationDbContext>().Set<Complaint>().CountAsync());
        foreach (var wanted in cases.Where(c => c > have))
        {
            await CopiedCases.AddAsync(bank.Settings.SqliteFile, bank.App.Services.GetRequiredService<PersonSealer>(), wanted - have);
            have = wanted;
            Figures.Print("suggestion", wanted, await MiddleAsync(bank), "ms");
        }
    }

    private static async Task AccuracyAsync(Bank bank, IReadOnlyList<Published> all)
    {
        var (products, issues) = (all.Select(p => p.Product).Distinct().ToList(), all.Select(p => p.Issue).Distinct().ToList());
        var known = all.Where((_, i) => i % OneAskedIn != 0).ToList();
        var asked = all.Where((_, i) => i % OneAskedIn == 0).ToList();
        foreach (var published in known)
        {
            var id = (await bank.RunAsync(Bank.ARegistration(0) with { Narrative = published.Narrative, ExternalReference = null })).Id;
            await bank.UseAsync(services =>
                services
                    .GetRequiredService<MediationDbContext>()
                    .Set<Complaint>()
                    .Where(c => c.Id == id)
                    .ExecuteUpdateAsync(c =>
                        c.SetProperty(x => x.ProductCode, $"P{products.IndexOf(published.Product)}")
                            .SetProperty(x => x.CauseCode, $"I{issues.IndexOf(published.Issue)}")
                    )
            );
        }

        var hits = new int[4];
        foreach (var published in asked)
        {
            var (product, cause) = await bank.UseAsync(services => VoteAsync(services, published.Narrative));
            hits[0] += Among(product, $"P{products.IndexOf(published.Product)}", 1);
            hits[1] += Among(product, $"P{products.IndexOf(published.Product)}", 3);
            hits[2] += Among(cause, $"I{issues.IndexOf(published.Issue)}", 1);
            hits[3] += Among(cause, $"I{issues.IndexOf(published.Issue)}", 3);
        }

        foreach (var (name, count) in new[] { "product-top-1", "product-top-3", "cause-top-1", "cause-top-3" }.Zip(hits))
        {
            Figures.Print($"suggestion-{name}-of-{asked.Count}", known.Count, 100.0 * count / asked.Count, "%");
        }

        var (common, frequent) = (Share(asked, known, p => p.Product), Share(asked, known, p => p.Issue));
        Figures.Print("suggestion-product-always-the-commonest", known.Count, common, "%");
        Figures.Print("suggestion-cause-always-the-commonest", known.Count, frequent, "%");
    }

    private static async Task<(IReadOnlyList<VotedCode> Product, IReadOnlyList<VotedCode> Cause)> VoteAsync(IServiceProvider services, string narrative)
    {
        var similar = services.GetRequiredService<SimilarComplaints>();
        var rarity = await similar.RarityAsync(default);
        var text = WeightedText.Of(narrative, rarity);
        var found = (await similar.FindAsync(text, rarity, default)).Select(c => (c, c.Narrative));
        var nearest = NearestComplaints.Of(text, found, rarity, 20, 0.08);
        return (NearestComplaints.Vote(nearest, c => c.ProductCode), NearestComplaints.Vote(nearest, c => c.CauseCode));
    }

    /// <summary>Part of the asked that whoever always names the commonest would hit.</summary>
    private static double Share(List<Published> asked, List<Published> known, Func<Published, string> of)
    {
        var commonest = known.GroupBy(of).MaxBy(g => g.Count())!.Key;
        return 100.0 * asked.Count(p => of(p) == commonest) / asked.Count;
    }

    private static int Among(IReadOnlyList<VotedCode> voted, string code, int most) => voted.Take(most).Any(v => v.Code == code) ? 1 : 0;

    private static async Task<double> MiddleAsync(Bank bank)
    {
        List<double> times = [];
        for (var i = 0; i < Looks; i++)
        {
            var clock = Stopwatch.StartNew();
            await bank.RunAsync(new SuggestClassification.Input(Asked));
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times[Looks / 2];
    }

    private static List<Published> Read(string file)
    {
        using Stream content = File.OpenRead(file);
        using Stream unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(content, CompressionMode.Decompress) : content;
        using StreamReader text = new(unpacked);
        using var rows = CsvReader.Create(text, new CsvReaderOptions());
        rows.ReadHeader();
        var heads = rows.Headers.ToList();
        var (product, issue, words) = (heads.IndexOf("Product"), heads.IndexOf("Issue"), heads.IndexOf("Consumer complaint narrative"));
        List<Published> all = [];
        while (rows.Read())
        {
            if (rows.GetString(words) is { Length: >= ShortestNarrative } narrative)
            {
                all.Add(new Published(rows.GetString(product), rows.GetString(issue), narrative));
            }
        }

        return all;
    }
}
