using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.CasePage;

/// <summary>Who was told what about a case, by which channel, and the proof of it, newest first.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetCaseNotifications(
    MediationDbContext db,
    ComplaintReader complaints,
    PersonSealer sealer,
    TemplateReader templates,
    NotificationText words,
    Texts texts,
    InstitutionTime institution,
    TimeProvider clock
) : Query<GetCaseNotifications.Input, GetCaseNotifications.Result>, IHaveRoute
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
        string? To,
        DateTimeOffset? DeliverBy,
        IReadOnlyList<Copy> Copies
    );

    /// <param name="Name">Who got it; null for the complainant and for people of a mediation body.</param>
    /// <param name="IsOfBody">Whether somebody of a mediation body got it: who that is, is the body's affair.</param>
    /// <param name="InsteadOf">The absent person as whose deputy it came.</param>
    /// <param name="Representative">As whom somebody got it in the complainant's place, and who that is, masked; null for all others.</param>
    /// <param name="Error">Key of why it failed, or of what is to be known of it.</param>
    /// <param name="Address">Masked.</param>
    /// <param name="InTime">Whether it came before <c>DeliverBy</c>; null where there is no limit or nobody knows yet.</param>
    /// <param name="Sha256">Hash of the words as they were sent.</param>
    /// <param name="AnswerHash">Hash of what the receiver's server answered.</param>
    /// <param name="HeldUntil">Until when it is kept back; null where it is not.</param>
    /// <param name="IsHeldByNight">Whether that is for quiet hours.</param>
    /// <param name="Words">What it says where that is not what stands above: a text message or a call, or another language.</param>
    /// <param name="DiscardReason">Why a letter is not posted any more, as typed.</param>
    /// <param name="IsParked">Whether an operator keeps back all that goes there.</param>
    /// <param name="NextTryAt">When it is tried again, or may go, where it was not taken yet.</param>
    public sealed record Copy(
        NotificationChannel Channel,
        string? Name,
        bool IsOfBody,
        string? InsteadOf,
        string? Address,
        CopyState State,
        string? Error,
        DateTimeOffset? SentAt,
        DateTimeOffset? ReadAt,
        DateOnly? PostedOn,
        string? Tracking,
        bool? InTime,
        string Sha256,
        string? AnswerHash,
        DateTimeOffset? HeldUntil,
        bool IsHeldByNight,
        string? Words,
        DateTimeOffset? NextTryAt,
        Representative? Representative = null,
        bool IsParked = false,
        string? DiscardReason = null
    );

    /// <param name="Name">Masked.</param>
    public sealed record Representative(PartyRole Role, string? Name);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var id = (await complaints.OfAsync(input.ComplaintId, ct)).Complaint.Id;
        var told = await db.Notifications.AsNoTracking().Where(n => n.CaseId == id).OrderByDescending(n => n.CreatedAt).Take(Most).ToListAsync(ct);
        var ids = told.ConvertAll(n => n.Id);
        var copies = (
            await (
                from copy in db.NotificationCopies.AsNoTracking().Where(c => ids.Contains(c.NotificationId))
                from person in db.Users.Where(u => u.Id == copy.UserId).DefaultIfEmpty()
                from absent in db.Users.Where(u => u.Id == copy.InsteadOfId).DefaultIfEmpty()
                from delivery in db.Set<Core.Deliveries.Delivery>().Where(d => d.Id == copy.DeliveryId).DefaultIfEmpty()
                orderby copy.CreatedAt, copy.Id
                select new
                {
                    Copy = copy,
                    Name = person!.DisplayName,
                    IsOfBody = person!.BodyId != null,
                    InsteadOf = absent!.DisplayName,
                    delivery!.AnswerHash,
                    IsParked = delivery.State == Core.Deliveries.DeliveryState.Waiting
                        && db.Set<Core.Deliveries.DeliveryDestination>().Any(d => d.Key == delivery.Destination && d.ParkedAt != null),
                    NextTryAt = delivery.State == Core.Deliveries.DeliveryState.Waiting ? (DateTimeOffset?)delivery.NextTryAt : null,
                }
            ).ToListAsync(ct)
        ).ToLookup(c => c.Copy.NotificationId);
        var undelivered = told.Where(n => n.State == NotificationState.Undeliverable).Select(n => n.PersonId).ToList();
        var names = await db.Users.Where(u => undelivered.Contains(u.Id) && u.BodyId == null).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        var representatives = await RepresentativesAsync([.. copies.SelectMany(of => of).Select(c => c.Copy.RepresentativeId).OfType<Guid>().Distinct()], ct);
        var now = clock.GetUtcNow();
        List<Row> rows = [];
        foreach (var one in told)
        {
            var template = await templates.ExactAsync(one.Kind, one.TemplateVersion, ct);
            var said = words.Fill(template, one.Subject, one.Values(), NotificationText.PageLanguage);
            rows.Add(
                new Row(
                    one.CreatedAt,
                    one.Kind,
                    said.Title,
                    said.Text,
                    one.State,
                    ToOf(one, names),
                    one.DeliverBy,
                    [
                        .. copies[one.Id]
                            .Select(c =>
                                CopyOf(c.Copy, c.Name, c.IsOfBody, c.InsteadOf, c.AnswerHash, one.DeliverBy) with
                                {
                                    Words = WordsOf(c.Copy, template, one),
                                    IsParked = c.IsParked,
                                    DiscardReason = c.Copy.DiscardReason,
                                    NextTryAt = c.NextTryAt > now ? c.NextTryAt : null,
                                    Representative = c.Copy.RepresentativeId is { } by ? representatives.GetValueOrDefault(by) : null,
                                }
                            ),
                    ]
                )
            );
        }

        return new Result(rows);
    }

    private async Task<Dictionary<Guid, Representative>> RepresentativesAsync(Guid[] ids, CancellationToken ct) =>
        ids.Length == 0
            ? []
            : (await db.Parties.AsNoTracking().Include(p => p.Key).Where(p => ids.Contains(p.Id)).ToListAsync(ct)).ToDictionary(
                p => p.Id,
                p => new Representative(p.Role, sealer.Open(p).MaskedName)
            );

    /// <summary>Whom it was meant for, where nobody got it.</summary>
    private string? ToOf(Notification one, Dictionary<Guid, string> names) =>
        one.State != NotificationState.Undeliverable ? null
        : one.PersonId is { } person ? names.GetValueOrDefault(person) ?? texts["Notification:OfBody"]
        : texts[one.To == RecipientKind.Complainant ? "Notification:Complainant" : $"Role:{one.Role}"];

    private Copy CopyOf(NotificationCopy copy, string? name, bool isOfBody, string? insteadOf, string? answerHash, DateTimeOffset? deliverBy) =>
        new(
            copy.Channel,
            isOfBody ? null : name,
            isOfBody,
            isOfBody ? null : insteadOf,
            isOfBody ? null : copy.MaskedAddress,
            copy.State,
            copy.Error,
            copy.SentAt,
            copy.ReadAt,
            copy.PostedOn,
            copy.Tracking,
            deliverBy is { } by ? copy.CameInTime(by, institution, clock.GetUtcNow()) : null,
            copy.TextSha256,
            answerHash,
            copy.HeldUntil,
            copy.IsHeldByNight,
            null,
            null
        );

    /// <summary>The words of a copy that differ from those of the row: a text message or a call has short ones, and each the language of who gets it.</summary>
    private string? WordsOf(NotificationCopy copy, NotificationTemplate template, Notification one)
    {
        var isShort = copy.Channel is NotificationChannel.Sms or NotificationChannel.Voice;
        if (!isShort && copy.Language == NotificationText.PageLanguage)
        {
            return null;
        }

        var meant = words.Fill(template, one.Subject, one.Values(), copy.Language);
        return isShort ? meant.Short : meant.Text;
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/{id:guid}/notifications", id => new Input(id));
}
