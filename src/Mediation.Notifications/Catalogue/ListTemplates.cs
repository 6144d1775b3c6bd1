namespace Mediation.Notifications.Catalogue;

/// <summary>Every kind of notification with its words in force, urgency and channels.</summary>
[RequiresPermission(NotificationPermissions.ReadTemplates)]
public sealed class ListTemplates(KnownKinds known, TemplateReader templates, TimeProvider clock) : Query<ListTemplates.Input, ListTemplates.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="Version">Version of the policy in which it stands.</param>
    public sealed record Row(string Kind, int Version, NotificationUrgency Urgency, IReadOnlyList<NotificationChannel> Channels);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        List<Row> rows = [];
        foreach (var kind in known.All)
        {
            var (template, version) = await templates.ShownAsync(kind, clock.GetUtcNow(), ct);
            rows.Add(new Row(kind, version, template.Urgency, template.Channels));
        }

        return new Result(rows);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("notification-templates", () => new Input());
}
