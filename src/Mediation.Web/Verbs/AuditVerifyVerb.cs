using Mediation.Core.History;

namespace Mediation.Web.Verbs;

/// <summary>Verifies every history chain and what it refers to; names each entry, note, file or row that was changed beside it, and then ends 1.</summary>
internal sealed class AuditVerifyVerb() : Verb("verify", "Check the hash chain of every case history")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.EnsureMigratedAsync(host.Services, ct);
        await using var scope = host.Services.CreateAsyncScope();
        var verifier = scope.ServiceProvider.GetRequiredService<AuditVerifier>();
        var findings = 0;
        await foreach (var finding in verifier.VerifyAsync(ct))
        {
            findings++;
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"case {finding.CaseId} entry {finding.Sequence}: {finding.Fault} {finding.What}").TrimEnd()
            );
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verifier.Read.Cases} cases, {verifier.Read.Entries} entries, {findings} findings."));
        return findings == 0 ? 0 : 1;
    }
}
