using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.CasePage;

/// <summary>Who was told what about a case, by which channel, and the proof of it, newest first.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetCaseNotifications(MediationDbContext db, ComplaintReader complaints, TemplateReader templates, NotificationText words)
    : Query<GetCaseNotifications.Input, GetCaseNotifications.Result>,
        IHaveRoute
{
    private const int Most = 200;

    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Rows">The newest 200.</param>
    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="Title">As its reader sees it, in the language of the page.</param>
    /// <param name="To">Who is meant where nobody was found: a word.</param>
    /// <param name="DeliverBy">The end of a limit before which it has to be delivered to count.</param>
    public sealed record Row(
        DateTimeOffset At,
        string Kind,
        string Title,
        string Text,
        NotificationState State,
        RecipientKind To,
        DateTimeOffset? DeliverBy,
        IReadOnlyList<Copy> Copies
    );

    /// <param name="Name">Who got it; null for the complainant.</param>
    /// <param name="Address">Masked.</param>
    /// <param name="InTime">Whether it came before <c>DeliverBy</c>; null where there is no limit or nobody knows yet.</param>
    /// <param name="Sha256">Hash of the words as they were sent.</param>
    /// <param name="AnswerHash">Hash of what the receiver's server answered.</param>
    public sealed record Copy(
        NotificationChannel Channel,
        string? Name,
        string? Address,
        CopyState State,
        DateTimeOffset? SentAt,
        DateTimeOffset? ReadAt,
        DateOnly? PostedOn,
        string? Tracking,
        bool? InTime,
        string Sha256,
        string? AnswerHash
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var id = (await complaints.OfAsync(input.ComplaintId, ct)).Complaint.Id;
        var told = await db.Notifications.AsNoTracking().Where(n => n.CaseId == id).OrderByDescending(n => n.CreatedAt).Take(Most).ToListAsync(ct);
        var ids = told.ConvertAll(n => n.Id);
        var copies = (
            await (
                from copy in db.NotificationCopies.AsNoTracking().Where(c => ids.Contains(c.NotificationId))
                from person in db.Users.Where(u => u.Id == copy.UserId).DefaultIfEmpty()
                from delivery in db.Set<Core.Deliveries.Delivery>().Where(d => d.Id == copy.DeliveryId).DefaultIfEmpty()
                orderby copy.CreatedAt, copy.Id
                select new
                {
                    Copy = copy,
                    Name = person!.DisplayName,
                    delivery!.AnswerHash,
                }
            ).ToListAsync(ct)
        ).ToLookup(c => c.Copy.NotificationId);
        List<Row> rows = [];
        foreach (var one in told)
        {
            var template = await templates.ExactAsync(one.Kind, one.TemplateVersion, ct);
            var said = words.Fill(template, one.Subject, one.Values(), CultureInfo.CurrentUICulture.Name);
            rows.Add(
                new Row(
                    one.CreatedAt,
                    one.Kind,
                    said.Title,
                    said.Text,
                    one.State,
                    one.To,
                    one.DeliverBy,
                    [.. copies[one.Id].Select(c => CopyOf(c.Copy, c.Name, c.AnswerHash, one.DeliverBy))]
                )
            );
        }

        return new Result(rows);
    }

    private static Copy CopyOf(NotificationCopy copy, string? name, string? answerHash, DateTimeOffset? deliverBy) =>
        new(
            copy.Channel,
            name,
            copy.MaskedAddress,
            copy.State,
            copy.SentAt,
            copy.ReadAt,
            copy.PostedOn,
            copy.Tracking,
            deliverBy is { } by ? copy.CameInTime(by) : null,
            copy.TextSha256,
            answerHash
        );

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, Result>("complaints/{id:guid}/notifications", id => new Input(id));
}
