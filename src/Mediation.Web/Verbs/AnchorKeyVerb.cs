using Mediation.Core.Anchors;

namespace Mediation.Web.Verbs;

/// <summary>Makes the key that anchors and receipts are signed with, and prints its public half for whoever checks.</summary>
internal sealed class AnchorKeyVerb() : Verb("key", "Make the key of the anchors (if there is none) and print its public half")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        var key = host.Services.GetRequiredService<AnchorKey>();
        if (!key.Exists)
        {
            key.Make();
            Console.WriteLine(
                $"Made {host.Services.GetRequiredService<AnchorOptions>().KeyFile}. Keep it away from the database; give the public key to the auditors:"
            );
        }

        Console.WriteLine(key.PublicPem);
        return 0;
    }
}
