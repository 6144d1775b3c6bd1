using Mediation.Core.UseCases;
using Mediation.Notifications.Inbox;

namespace Mediation.Demo;

/// <summary>The people with an account in the demo bank and its mediation bodies, who act through the use cases.</summary>
public sealed class DemoStaff(IServiceProvider services)
{
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> userNames = [];

    public async Task LoadAsync(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountReader>();
        foreach (var user in await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.ToListAsync(ct))
        {
            actors[user.UserName!] = (await accounts.OfAsync(user.Id, ct))!.Actor;
            userNames[user.Id] = user.UserName!;
        }
    }

    public Actor Of(string userName) => actors[userName];

    /// <returns>Null for somebody who has no account here.</returns>
    public string? UserNameOf(Guid id) => userNames.GetValueOrDefault(id);

    /// <summary>Everybody has read what came before.</summary>
    public async Task ReadInboxesAsync(DateTimeOffset until)
    {
        foreach (var userName in actors.Keys)
        {
            await RunAsync(userName, new ReadAll.Input(until));
        }
    }

    public async Task<TResult> RunAsync<TResult>(string userName, IInput<TResult> input)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(actors[userName]);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input);
    }
}
