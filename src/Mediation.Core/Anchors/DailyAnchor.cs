using Microsoft.Extensions.Logging;

namespace Mediation.Core.Anchors;

/// <summary>Makes the day's anchor, once after each local midnight; one missed while the program stood still is made up.</summary>
public sealed partial class DailyAnchor(IServiceScopeFactory scopes, AnchorKey key, ILogger<DailyAnchor> log)
{
    /// <returns>Whether one was made.</returns>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        if (!key.Exists)
        {
            NoKey();
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var anchor = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new WriteAnchor.Input(OnlyIfDue: true), ct: ct);
        return anchor.IsNew;
    }

    [LoggerMessage(LogLevel.Warning, "There is no anchor key, so no anchor is made: run the verb anchor key")]
    private partial void NoKey();
}
