using System.CommandLine;
using Mediation.Accounts.People;
using Mediation.Core.UseCases;

namespace Mediation.Web.Verbs;

/// <summary>
/// Gives a person who cannot sign in a temporary password and takes a lost authenticator off: for administrators, whom nobody resets on a page,
/// since whoever could would approve his own proposals.
/// </summary>
internal sealed class ResetSignInVerb : Verb
{
    private readonly Argument<string> userName;

    public ResetSignInVerb()
        : base("reset-signin", "Give a person a temporary password, unlock the account and take the authenticator off; prints it once") =>
        userName = Required("USER", "User name");

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var name = UserNames.Fold(call.Of(userName));
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.EnsureMigratedAsync(host.Services, ct);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        var id = await db.Users.Where(u => u.NormalizedUserName == name).Select(u => (Guid?)u.Id).SingleOrDefaultAsync(ct)
            ?? throw new RefusedToStartException($"Nobody has the user name {call.Of(userName)}.");
        var reset = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new ResetSignIn.Input(id), ct: ct);
        Console.WriteLine($"password\t{call.Of(userName)}\t{reset.TemporaryPassword}");
        return 0;
    }
}
