using Mediation.Complaints.Finding;
using Mediation.Core.UseCases;

namespace Mediation.Web.Verbs;

/// <summary>
/// Goes over all complaints, a batch in one save, and makes what they are found by anew. Ended at any point it goes on where it was when it is run
/// again: what is done needs nothing more. The program may serve meanwhile.
/// </summary>
internal sealed class SearchRebuildVerb() : Verb("rebuild", "Index all complaints anew for the search")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.EnsureMigratedAsync(host.Services, ct);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MediationDbContext>().RestoreSearchAsync(ct);
        }

        var (seen, written) = (0L, 0L);
        for (Guid? after = null; ; )
        {
            await using var scope = host.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var done = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new RebuildSearch.Input(after), ct: ct);
            (seen, written) = (seen + done.Seen, written + done.Written);
            if (done.Last is null)
            {
                break;
            }

            after = done.Last;
            Console.WriteLine(Counts());
        }

        Console.WriteLine($"Done: {Counts()}");
        return 0;

        string Counts() => string.Create(CultureInfo.InvariantCulture, $"{seen} complaints looked at, {written} indexed anew");
    }
}
