using Mediation.Complaints.Parties;
using Mediation.Core.UseCases;

namespace Mediation.Web.Verbs;

/// <summary>
/// Goes over all parties, a batch in one save: keys that an older key of the institution wrapped are wrapped by the current one, and marks of older rules
/// are made anew. Ended at any point it goes on where it was when it is run again: what is done needs nothing more. The program may serve meanwhile.
/// </summary>
internal sealed class PersonsRewrapVerb() : Verb("rewrap", "Turn all persons over to the current key and the current rules of finding names")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.EnsureMigratedAsync(host.Services, ct);
        var (seen, rewrapped, reindexed) = (0L, 0L, 0L);
        for (Guid? after = null; ; )
        {
            await using var scope = host.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var done = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new RewrapPersons.Input(after), ct: ct);
            (seen, rewrapped, reindexed) = (seen + done.Seen, rewrapped + done.Rewrapped, reindexed + done.Reindexed);
            if (done.Last is null)
            {
                break;
            }

            after = done.Last;
            Console.WriteLine(Counts());
        }

        Console.WriteLine($"Done: {Counts()}");
        return 0;

        string Counts() => string.Create(CultureInfo.InvariantCulture, $"{seen} persons looked at, {rewrapped} keys wrapped anew, {reindexed} indexed anew");
    }
}
