namespace Mediation.Notifications.Catalogue;

/// <summary>A template as its readers get it, in both languages, filled with what a case has told; what it has not told yet is a sample.</summary>
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
    /// <summary>So many notices of the case are looked at for values.</summary>
    private const int MostRead = 50;

    /// <param name="Kind">The kind.</param>
    /// <param name="Number">Number of a complaint in the user's scope; without one the template is shown with its placeholders.</param>
    public sealed record Input(string Kind, string? Number = null) : IInput<Result>;

    /// <param name="FromCase">Values, by their placeholders, that the case has: of its last notice of this kind, or else of any other.</param>
    /// <param name="Samples">Those that it does not have; with a case each is a sample and marked as one, without a case the placeholders stay.</param>
    /// <param name="Zh">In Chinese.</param>
    /// <param name="En">In English.</param>
    public sealed record Result(
        int Version,
        NotificationUrgency Urgency,
        IReadOnlyList<NotificationChannel> Channels,
        IReadOnlyList<string> FromCase,
        IReadOnlyList<string> Samples,
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
        var number = input.Number is { Length: > 0 } typed ? typed : null;
        var facts = number is null ? NoValues : await ValuesAsync(input.Kind, number, ct);
        var subject = number?.Trim().ToUpperInvariant() ?? "{number}";
        DateTimeOffset? samplesAt = number is null ? null : clock.GetUtcNow();
        var placeholders = template.Placeholders();
        return new Result(
            version,
            template.Urgency,
            template.Channels,
            [.. placeholders.Where(facts.ContainsKey)],
            [.. placeholders.Where(name => !facts.ContainsKey(name))],
            words.Fill(template, subject, facts, TextCatalog.Chinese, samplesAt),
            words.Fill(template, subject, facts, TextCatalog.English, samplesAt)
        );
    }

    private static readonly Dictionary<string, NotificationValue> NoValues = new(StringComparer.Ordinal);

    /// <exception cref="BusinessException"><c>Notifications:CasesNotRead</c> or <c>Notifications:CaseNotFound</c>, beside the number.</exception>
    private async Task<Dictionary<string, NotificationValue>> ValuesAsync(string kind, string number, CancellationToken ct)
    {
        if (!user.May(NotificationPermissions.FillTemplates))
        {
            throw InvalidInputException.Of("number", "Notifications:CasesNotRead");
        }

        var caseId = await cases.FindCaseAsync(number, ct) ?? throw InvalidInputException.Of("number", "Notifications:CaseNotFound");
        var newest = await db
            .Notifications.AsNoTracking()
            .Where(n => n.CaseId == caseId)
            .OrderBy(n => n.Kind == kind ? 0 : 1)
            .ThenByDescending(n => n.CreatedAt)
            .Take(MostRead)
            .ToListAsync(ct);
        return newest
            .SelectMany(n => n.Values().Where(v => n.Kind == kind || !SampleValue.IsOfOneNotice(v.Key)))
            .DistinctBy(v => v.Key)
            .ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("notification-templates/{kind}", async (string kind, string? number, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(kind, number), ct: ct))
        );
}
