using Mediation.Core.Anchors;
using Mediation.Core.UseCases;

namespace Mediation.Web.Verbs;

/// <summary>Makes an anchor now, besides the daily ones.</summary>
internal sealed class AuditAnchorVerb() : Verb("anchor", "Sign the ends of all histories and the last numbers into a file outside the database")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.EnsureMigratedAsync(host.Services, ct);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var made = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new WriteAnchor.Input(), ct: ct);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made.File}: {made.Chains} histories, {made.Entries} entries, {made.Sha256}"));
        if (host.Services.GetRequiredService<AnchorOptions>().Destination is { } destination)
        {
            Console.WriteLine($"The server posts it to {destination}.");
        }

        return 0;
    }
}
