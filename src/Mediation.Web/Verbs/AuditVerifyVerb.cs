using System.CommandLine;
using Mediation.Core.Anchors;

namespace Mediation.Web.Verbs;

/// <summary>
/// Verifies every history chain and what it refers to, and holds the database against anchors; names each entry, note, file or row that was
/// changed, and then ends 1. An empty database ends 1, too.
/// </summary>
internal sealed class AuditVerifyVerb : Verb
{
    private readonly Option<string[]> anchors = new("--anchor")
    {
        Description = "Anchor file or folder of anchors to hold the database against; may be given several times",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> publicKey = new("--anchor-key")
    {
        Description = "Public key (PEM) that the anchors must be signed with (default: that of the configured key)",
        HelpName = "FILE",
    };

    public AuditVerifyVerb()
        : base("verify", "Check every history, every row and every number against what was recorded")
    {
        Add(anchors);
        Add(publicKey);
    }

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.EnsureMigratedAsync(host.Services, ct);
        var given = call.Values.GetValue(anchors) ?? [];
        var key = host.Services.GetRequiredService<AnchorKey>();
        var trusted =
            call.Values.GetValue(publicKey) is { } pem ? AnchorKey.ReadPublicPem(pem)
            : key.Exists ? key.PublicKey
            : null;
        if (given.Length > 0 && trusted is null)
        {
            Console.WriteLine("note: No anchor key is configured here and none was given with --anchor-key, so a swapped key would not be seen.");
        }

        return await AuditRun.VerifyAsync(host.Services, given, trusted, ct);
    }
}
