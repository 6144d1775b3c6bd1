namespace Mediation.Notifications.Settings;

/// <summary>A person is no longer disturbed by a kind: its notifications lie in the inbox as if read, and go nowhere else.</summary>
[OpenToAll("everybody chooses for oneself only")]
public sealed class MuteKind(MediationDbContext db, CurrentUser user, TemplateReader templates, TimeProvider clock) : UseCase<MuteKind.Input, Done>, IHaveRoute
{
    /// <param name="Kind">A kind that is not urgent.</param>
    public sealed record Input(string Kind) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(KnownKinds known) => RuleFor(i => i.Kind).Must(kind => kind is not null && known.All.Contains(kind)).WithErrorCode("Core:UnknownChoice");
    }

    /// <exception cref="BusinessException"><c>Notifications:KindIsUrgent</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        if ((await templates.InForceAsync(input.Kind, clock.GetUtcNow(), ct)).Template.Urgency >= NotificationUrgency.Important)
        {
            throw NotificationErrors.KindIsUrgent();
        }

        if (!await db.Set<MutedKind>().AnyAsync(m => m.UserId == me && m.Kind == input.Kind, ct))
        {
            db.Add(MutedKind.Of(me, input.Kind));
        }

        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("notification-settings/muted", (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            run.NoContentAsync(input, http, ct)
        );
}
