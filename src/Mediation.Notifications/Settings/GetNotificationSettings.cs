namespace Mediation.Notifications.Settings;

/// <summary>How the user wants to be told, and which kinds are muted.</summary>
[OpenToAll("everybody reads one's own only")]
public sealed class GetNotificationSettings(MediationDbContext db, CurrentUser user, PolicyReader policies, InstitutionTime institution, TimeProvider clock)
    : Query<GetNotificationSettings.Input, GetNotificationSettings.Result>,
        IHaveRoute
{
    public sealed record Input : IInput<Result>;

    /// <param name="Language">Of what is sent outside.</param>
    /// <param name="Email">Masked; null where none is known.</param>
    /// <param name="Phone">Masked; null where none is known.</param>
    /// <param name="QuietFrom">Own quiet hours; null where those of the bank hold.</param>
    /// <param name="BankQuietFrom">Quiet hours of the bank.</param>
    /// <param name="Muted">Kinds that are muted.</param>
    public sealed record Result(
        string Language,
        bool ByEmail,
        bool BySms,
        string? Email,
        string? Phone,
        TimeOnly? QuietFrom,
        TimeOnly? QuietUntil,
        TimeOnly BankQuietFrom,
        TimeOnly BankQuietUntil,
        IReadOnlyList<string> Muted
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var own = await db.Set<NotificationSettings>().AsNoTracking().SingleOrDefaultAsync(s => s.UserId == me, ct) ?? NotificationSettings.For(me);
        var rules = (await policies.InForceAsync<SendingRules>(SendingRules.PolicyKey, institution.Today(clock), ct)).Rules;
        var address = await db.Users.Where(u => u.Id == me).Select(u => new { u.Email, u.PhoneNumber }).SingleOrDefaultAsync(ct);
        return new Result(
            own.Language,
            own.ByEmail,
            own.BySms,
            address?.Email is { } email ? Masking.Email(email) : null,
            address?.PhoneNumber is { } phone ? Masking.Phone(phone) : null,
            own.QuietFrom,
            own.QuietUntil,
            rules.QuietFrom,
            rules.QuietUntil,
            await db.Set<MutedKind>().Where(m => m.UserId == me).OrderBy(m => m.Kind).Select(m => m.Kind).ToListAsync(ct)
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("notification-settings", () => new Input());
}
