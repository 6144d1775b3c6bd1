namespace Mediation.Notifications.Settings;

/// <summary>A person wants to be told of a kind again, from now on.</summary>
[OpenToAll("everybody chooses for oneself only")]
public sealed class UnmuteKind(MediationDbContext db, CurrentUser user) : UseCase<UnmuteKind.Input, Done>, IHaveRoute
{
    public sealed record Input(string Kind) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Kind).Required().AtMost(Notification.LongestKind).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        db.RemoveRange(await db.Set<MutedKind>().Where(m => m.UserId == me && m.Kind == input.Kind).ToListAsync(ct));
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("notification-settings/unmuted", (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            run.NoContentAsync(input, http, ct)
        );
}
