using Mediation.Notifications.Channels;
using Mediation.Notifications.Inbox;

namespace Mediation.Notifications.Sending;

/// <summary>Makes the words of a delivery from its copies, in the language of who gets them.</summary>
public sealed class OutgoingMessages(IServiceScopeFactory scopes, NotificationText words, NotificationOptions options) : IOutgoingMessages
{
    /// <summary>So many notices fit a text message or a call.</summary>
    private const int MostInShort = 3;

    public async Task<OutgoingMessage?> FindAsync(Delivery delivery, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        var ids = delivery.Read<OutgoingCopies>().CopyIds;
        var copies = await db.NotificationCopies.AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.CreatedAt).ThenBy(c => c.Id).ToListAsync(ct);
        if (
            copies is [{ UserId: null } notice, ..]
            && await scope.ServiceProvider.GetRequiredService<ComplainantTurn>().HeldUntilAsync(notice, delivery, ct) is { } later
        )
        {
            return new OutgoingMessage(string.Empty, string.Empty, string.Empty, TextCatalog.Chinese) { HeldUntil = later };
        }

        if (copies is not [var first, ..] || await AddressAsync(scope.ServiceProvider, db, first, ct) is not { } address)
        {
            return null;
        }

        var all = copies;
        (copies, var why) = await scope.ServiceProvider.GetRequiredService<StillMeant>().OfAsync(all, ct);
        if (why is not null)
        {
            return new OutgoingMessage(address, string.Empty, string.Empty, first.Language) { Pointless = why };
        }

        var notifications = copies.Select(c => c.NotificationId).ToList();
        var told = await db.Notifications.AsNoTracking().Where(n => notifications.Contains(n.Id)).ToDictionaryAsync(n => n.Id, ct);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var isOver = first.UserId is null;
        var templates = scope.ServiceProvider.GetRequiredService<TemplateReader>();
        List<Filled> filled = [];
        var absent = await AbsentAsync(db, copies, ct);
        var inbox = await InboxAsync(db, first.UserId, notifications, ct);
        foreach (var copy in copies)
        {
            var one = told[copy.NotificationId];
            var template = await templates.ExactAsync(one.Kind, one.TemplateVersion, ct);
            isOver &= one.DeliverBy <= now && template.IsVoidAfterLimit;
            var said = words.Fill(template, one.Subject, one.Values(), first.Language);
            said = copy.InsteadOfId is { } id ? ForDeputy(said, absent[id], first.Language) : said;
            said = copy.RepresentativeId is null ? said : ForRepresentative(said, first.Language);
            filled.Add(new Filled(copy, one, said, inbox.TryGetValue(one.Id, out var own) ? own : null));
        }

        // A complainant is not invited to what is over.
        var message =
            first.Channel != NotificationChannel.Email ? Short(address, first.Language, filled)
            : first.UserId is null ? await ToComplainantAsync(scope.ServiceProvider, address, filled[0], ct)
            : Mail(address, first.Language, filled);
        return message with
        {
            LeftOut = [.. all.Except(copies).Select(c => c.Id)],
            Pointless = isOver ? OutgoingMessage.OutOfDate : null,
            HeldUntil = await HeldUntilAsync(scope.ServiceProvider, first.UserId, filled, now, ct),
        };
    }

    /// <summary>An attempt after a failure, or an operator's at night, disturbs nobody either.</summary>
    private static async Task<DateTimeOffset?> HeldUntilAsync(
        IServiceProvider scope,
        Guid? userId,
        List<Filled> filled,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (filled.Exists(f => f.Copy.Urgency == NotificationUrgency.Urgent))
        {
            return null;
        }

        var quiet = await scope.GetRequiredService<QuietHoursReader>().OfAsync(userId, now, ct);
        var institution = scope.GetRequiredService<InstitutionTime>();
        var from = filled.Min(f => quiet.NextAllowed(now, f.Notice.DeliverBy, now, institution));
        return from > now ? from : null;
    }

    /// <summary>A notice of the bank: its subject names bank and case, its foot says where to ask, and how to get what only a letter may carry.</summary>
    private async Task<OutgoingMessage> ToComplainantAsync(IServiceProvider scope, string address, Filled filled, CancellationToken ct)
    {
        var copy = filled.Copy;
        var bank = scope.GetRequiredService<BankName>();
        (string, object?)[] values = [("bank", await bank.ReadAsync(copy.Language, ct)), ("title", filled.Words.Title), ("number", filled.Notice.Subject)];
        StringBuilder text = new(filled.Words.Text);
        text.AppendLine().AppendLine();
        if (await scope.GetRequiredService<ICaseDirectory>().FindEnclosureAsync(filled.Notice, ct) is { } enclosure)
        {
            text.AppendLine(words.Of(copy.Language, enclosure.OnRequest, values)).AppendLine();
        }

        text.AppendLine(words.Of(copy.Language, "Notification:ComplainantFoot", values));
        if (bank.Phone is { } phone)
        {
            text.AppendLine(words.Of(copy.Language, "Letters:Phone", ("phone", phone)));
        }

        text.Append(words.Of(copy.Language, "Notification:MailFoot"));
        return new OutgoingMessage(address, words.Of(copy.Language, "Notification:ComplainantSubject", values), text.ToString(), copy.Language);
    }

    private static async Task<string?> AddressAsync(IServiceProvider scope, MediationDbContext db, NotificationCopy copy, CancellationToken ct)
    {
        if (copy.UserId is not { } user)
        {
            return (await scope.GetRequiredService<ICaseDirectory>().FindContactAsync(copy, ct))?.AddressOf(copy.Channel);
        }

        // Locked since: nobody.
        var now = scope.GetRequiredService<TimeProvider>().GetUtcNow();
        var person = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == user && (u.LockoutEnd == null || u.LockoutEnd <= now), ct);
        return copy.Channel == NotificationChannel.Email ? person?.Email : person?.PhoneNumber;
    }

    /// <summary>The copies in the inbox of somebody who signs in, by their notifications.</summary>
    private static Task<Dictionary<Guid, Guid>> InboxAsync(MediationDbContext db, Guid? user, List<Guid> notifications, CancellationToken ct) =>
        db
            .NotificationCopies.AsNoTracking()
            .Where(c => user != null && c.UserId == user && c.Channel == NotificationChannel.InApp && notifications.Contains(c.NotificationId))
            .ToDictionaryAsync(c => c.NotificationId, c => c.Id, ct);

    private static Task<Dictionary<Guid, string>> AbsentAsync(MediationDbContext db, List<NotificationCopy> copies, CancellationToken ct)
    {
        var ids = copies.Select(c => c.InsteadOfId).OfType<Guid>().Distinct().ToList();
        return db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
    }

    /// <summary>The words are meant for the absent person; the deputy reads first for whom. A text message or a call names nobody.</summary>
    private NotificationWords ForDeputy(NotificationWords meant, string absent, string language) =>
        meant with
        {
            Text = $"{words.Of(language, "Notification:ForAbsent", ("name", absent))}\n{meant.Text}",
            Short = words.Of(language, "Notification:AsDeputy") + meant.Short,
        };

    /// <summary>The words are meant for the complainant; who receives them instead reads first as whom.</summary>
    private NotificationWords ForRepresentative(NotificationWords meant, string language) =>
        meant with
        {
            Text = $"{words.Of(language, "Notification:ForComplainant")}\n{meant.Text}",
            Short = words.Of(language, "Notification:AsRepresentative") + meant.Short,
        };

    private OutgoingMessage Mail(string address, string language, List<Filled> filled)
    {
        StringBuilder text = new();
        foreach (var (_, notice, said, inbox) in filled)
        {
            if (filled.Count > 1)
            {
                text.Append("■ ").AppendLine(said.Title);
            }

            text.AppendLine(said.Text);
            if (options.PublicUrl is { } site && inbox is not null && notice.Href.Length > 0)
            {
                // By the inbox, so that what is opened from the mail is read.
                text.AppendLine(new Uri(site, $"{InboxPage.Address.TrimStart('/')}/{inbox}").ToString());
            }

            text.AppendLine();
        }

        var subject = filled is [{ Words: var only }] ? only.Title : words.Of(language, "Notification:Digest", ("count", filled.Count));
        return new OutgoingMessage(address, subject, text.Append(words.Of(language, "Notification:MailFoot")).ToString(), language);
    }

    /// <summary>A gateway refuses a long one for good: of many it says how many.</summary>
    private OutgoingMessage Short(string address, string language, List<Filled> filled) =>
        new(
            address,
            string.Empty,
            filled.Count <= MostInShort
                ? string.Join('\n', filled.Select(f => f.Words.Short))
                : words.Of(language, "Notification:ShortDigest", ("count", filled.Count)),
            language
        );

    /// <param name="Inbox">The same in the inbox of who gets it; null for a complainant.</param>
    private sealed record Filled(NotificationCopy Copy, Notification Notice, NotificationWords Words, Guid? Inbox);
}
