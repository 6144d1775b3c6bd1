using Mediation.Accounts.Domain;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>Short words for what the tests of accounts do at the database and over HTTP.</summary>
internal static class AccountBank
{
    public const string Password = "Mediation-2026!";

    public static Task<Guid> IdOfAsync(this TestServer server, string userName) =>
        server.Data.ReadAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync());

    /// <summary>As another node does: a row changes that this process did not write.</summary>
    public static Task<int> ChangeAsync(this TestServer server, Func<MediationDbContext, Task<int>> change) => server.Data.ReadAsync(change);

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>The session's last proof of who the person is lies so far back.</summary>
    public static Task ConfirmedBeforeAsync(this TestServer server, TimeSpan ago)
    {
        var at = DateTimeOffset.UtcNow - ago;
        return server.ChangeAsync(db => db.Set<UserSession>().ExecuteUpdateAsync(set => set.SetProperty(s => s.ConfirmedAt, at)));
    }

    /// <summary>Once what was read a second ago is no longer kept.</summary>
    public static Task CacheIsOverAsync() => Task.Delay(TimeSpan.FromSeconds(1.1));
}
