namespace Mediation.Notifications.Catalogue;

/// <summary>A template as its readers get it, in both languages, filled with what a case last told by it.</summary>
[RequiresPermission(NotificationPermissions.ReadTemplates)]
public sealed class PreviewTemplate(
    MediationDbContext db,
    ICaseDirectory cases,
    CurrentUser user,
    TemplateReader templates,
    NotificationText words,
    TimeProvider clock
) : Query<PreviewTemplate.Input, PreviewTemplate.Result>, IHaveRoute
{
    /// <param name="Kind">The kind.</param>
    /// <param name="Number">Number of a complaint in the user's scope; without one the template is shown with its placeholders.</param>
    public sealed record Input(string Kind, string? Number = null) : IInput<Result>;

    /// <param name="IsFilled">Whether the case has told somebody by this kind; else placeholders other than the number stay visible.</param>
    /// <param name="Zh">In Chinese.</param>
    /// <param name="En">In English.</param>
    public sealed record Result(
        int Version,
        NotificationUrgency Urgency,
        IReadOnlyList<NotificationChannel> Channels,
        bool IsFilled,
        NotificationWords Zh,
        NotificationWords En
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(KnownKinds known)
        {
            RuleFor(i => i.Kind).Must(kind => kind is not null && known.All.Contains(kind)).WithErrorCode("Core:UnknownChoice");
            RuleFor(i => i.Number).AtMost(Notification.LongestSubject).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (template, version) = await templates.ShownAsync(input.Kind, clock.GetUtcNow(), ct);
        var told = input.Number is { Length: > 0 } number ? await LastAsync(input.Kind, number, ct) : null;
        var facts = told?.Values() ?? new Dictionary<string, NotificationValue>(StringComparer.Ordinal);
        var subject = told?.Subject ?? (input.Number is { Length: > 0 } typed ? typed.Trim().ToUpperInvariant() : "{number}");
        return new Result(
            version,
            template.Urgency,
            template.Channels,
            told is not null,
            words.Fill(template, subject, facts, TextCatalog.Chinese),
            words.Fill(template, subject, facts, TextCatalog.English)
        );
    }

    /// <exception cref="BusinessException"><c>Notifications:CasesNotRead</c> or <c>Notifications:CaseNotFound</c>, beside the number.</exception>
    private async Task<Notification?> LastAsync(string kind, string number, CancellationToken ct)
    {
        if (!user.May(NotificationPermissions.FillTemplates))
        {
            throw InvalidInputException.Of("number", "Notifications:CasesNotRead");
        }

        var caseId = await cases.FindCaseAsync(number, ct) ?? throw InvalidInputException.Of("number", "Notifications:CaseNotFound");
        return await db
            .Notifications.AsNoTracking()
            .Where(n => n.CaseId == caseId && n.Kind == kind)
            .OrderByDescending(n => n.CreatedAt)
            .FirstOrDefaultAsync(ct);
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("notification-templates/{kind}", async (string kind, string? number, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(kind, number), ct: ct))
        );
}
