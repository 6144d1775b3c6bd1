using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.CasePage;

/// <summary>Who was told what about a case, by which channel, and the proof of it, newest first.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed partial class GetCaseNotifications(
    MediationDbContext db,
    ComplaintReader complaints,
    PersonSealer sealer,
    SkippedDeliveries skipped,
    TemplateReader templates,
    NotificationText words,
    Texts texts,
    InstitutionTime institution,
    TimeProvider clock
) : Query<GetCaseNotifications.Input, GetCaseNotifications.Result>, IHaveRoute
{
    private const int PageSize = 100;

    /// <param name="ComplaintId">The case.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    public sealed record Input(Guid ComplaintId, string? After = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.After).AtMost(100);
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var opened = await complaints.OfAsync(input.ComplaintId, ct);
        var id = opened.Complaint.Id;
        var told = await PageAsync(id, InstantPageKey.Read(input.After, "after"), ct);
        var next = told.Count > PageSize ? new InstantPageKey(told[PageSize - 1].CreatedAt, told[PageSize - 1].Id).ToString() : null;
        told = [.. told.Take(PageSize)];
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
        var skips = await skipped.OfAsync(opened, copies.SelectMany(of => of).Select(c => c.Copy), ct);
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
                                    Skip = c.Copy is { Error: NotificationCopy.SkippedByOperator, DeliveryId: { } sent } ? skips.GetValueOrDefault(sent) : null,
                                    PrintedDocument = c.Copy.PrintedDocument,
                                    NextTryAt = c.NextTryAt > now ? c.NextTryAt : null,
                                    Representative = c.Copy.RepresentativeId is { } by ? representatives.GetValueOrDefault(by) : null,
                                }
                            ),
                    ]
                )
            );
        }

        return new Result(rows, next);
    }

    /// <returns>One more than a page, where there are more.</returns>
    private Task<List<Notification>> PageAsync(Guid caseId, InstantPageKey? after, CancellationToken ct)
    {
        var all = db.Notifications.AsNoTracking().Where(n => n.CaseId == caseId);
        if (after is not null)
        {
            var (to, last) = after;
            all = all.Where(n => n.CreatedAt <= to && (n.CreatedAt < to || n.Id < last));
        }

        return all.OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).Take(PageSize + 1).ToListAsync(ct);
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
            copy.OpenedAt,
            copy.PostedOn,
            copy.Tracking,
            deliverBy is { } by ? copy.CameInTime(by, institution, clock.GetUtcNow()) : null,
            copy.PrintedSha256 ?? copy.TextSha256,
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
