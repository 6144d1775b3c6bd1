using Mediation.Core.Anchors;
using Mediation.Core.History;

namespace Mediation.Web.Verbs;

/// <summary>Verifies a database and says what it found, a line each.</summary>
internal static class AuditRun
{
    /// <param name="services">The program on the database.</param>
    /// <param name="anchors">Anchor files, or folders of them, that the database is held against as well.</param>
    /// <param name="trusted">Public key of the anchors, as <see cref="AnchorKey.PublicKey"/>; null when nobody knows it.</param>
    /// <param name="ct">Ends it.</param>
    /// <returns>The exit code: 0 only when there was something to verify and nothing was found.</returns>
    public static async Task<int> VerifyAsync(IServiceProvider services, IReadOnlyList<string> anchors, string? trusted, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var verifier = scope.ServiceProvider.GetRequiredService<AuditVerifier>();
        var findings = 0;
        await foreach (var finding in verifier.VerifyAsync(ct))
        {
            findings++;
            Console.WriteLine(Words(finding));
        }

        foreach (var finding in await SchemaInspection.FindAsync(scope.ServiceProvider.GetRequiredService<MediationDbContext>(), ct))
        {
            findings++;
            Console.WriteLine(Words(finding));
        }

        foreach (var file in Files(anchors))
        {
            var check = scope.ServiceProvider.GetRequiredService<AnchorCheck>();
            foreach (var finding in await check.FindAsync(Path.GetFileName(file), await File.ReadAllTextAsync(file, ct), trusted, ct))
            {
                findings++;
                Console.WriteLine(Words(finding));
            }
        }

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{verifier.Read.Cases} cases, {verifier.Read.Entries} entries of the history, {findings} findings.")
        );
        if (verifier.Read.Cases == 0)
        {
            Console.WriteLine("There is no case in this database, so nothing is proved. If there should be some, it is the wrong database, or an emptied one.");
            return 1;
        }

        return findings == 0 ? 0 : 1;
    }

    private static List<string> Files(IReadOnlyList<string> anchors)
    {
        List<string> files = [];
        foreach (var path in anchors)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "anchor-*.txt").Order(StringComparer.Ordinal));
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                throw new RefusedToStartException($"There is no anchor {path}.");
            }
        }

        return anchors.Count > 0 && files.Count == 0 ? throw new RefusedToStartException($"There is no anchor in {string.Join(", ", anchors)}.") : files;
    }

    private static string Words(AuditFinding finding) =>
        finding.CaseId == HistoryChains.Institution
            ? string.Create(CultureInfo.InvariantCulture, $"institution entry {finding.Sequence}: {finding.Fault} {finding.What}").TrimEnd()
            : string.Create(CultureInfo.InvariantCulture, $"case {finding.CaseId} entry {finding.Sequence}: {finding.Fault} {finding.What}").TrimEnd();
}
