namespace Mediation.Notifications.Settings;

/// <summary>A person chooses language, channels and quiet hours. What is urgent comes by every channel that is on, at any hour.</summary>
[OpenToAll("everybody chooses for oneself only")]
public sealed class ChangeNotificationSettings(MediationDbContext db, CurrentUser user) : UseCase<ChangeNotificationSettings.Input, Done>, IHaveRoute
{
    /// <param name="Language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <param name="ByEmail">Whether e-mails are sent.</param>
    /// <param name="BySms">Whether text messages and calls are made.</param>
    /// <param name="QuietFrom">Begin of own quiet hours, with their end; those of the bank hold where both are left out.</param>
    /// <param name="QuietUntil">Their end; the same as the begin means none.</param>
    public sealed record Input(string Language, bool ByEmail, bool BySms, TimeOnly? QuietFrom = null, TimeOnly? QuietUntil = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Language).Must(l => l is TextCatalog.Chinese or TextCatalog.English).WithErrorCode("Core:UnknownChoice");
            RuleFor(i => i.QuietUntil)
                .Must((input, until) => input.QuietFrom is not { } from || until is not { } end || new QuietHours(from, end).Span <= QuietHours.Longest)
                .WithErrorCode("Notifications:QuietTooLong");
            RuleFor(i => i.QuietUntil).NotNull().When(i => i.QuietFrom is not null).WithErrorCode("Core:Required");
            RuleFor(i => i.QuietFrom).NotNull().When(i => i.QuietUntil is not null).WithErrorCode("Core:Required");
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var own = await db.Set<NotificationSettings>().SingleOrDefaultAsync(s => s.UserId == me, ct) ?? db.Add(NotificationSettings.For(me)).Entity;
        own.Change(input.Language, input.ByEmail, input.BySms, input is { QuietFrom: { } from, QuietUntil: { } until } ? new QuietHours(from, until) : null);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPut("notification-settings", (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) => run.NoContentAsync(input, http, ct));
}
