using Mediation.Notifications.Channels;

namespace Mediation.Notifications.Sending;

/// <summary>Makes the words of a delivery from its copies, in the language of who gets them.</summary>
public sealed class OutgoingMessages(IServiceScopeFactory scopes, NotificationText words, NotificationOptions options) : IOutgoingMessages
{
    public async Task<OutgoingMessage?> FindAsync(Delivery delivery, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        var ids = delivery.Read<OutgoingCopies>().CopyIds;
        var copies = await db.NotificationCopies.AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.CreatedAt).ThenBy(c => c.Id).ToListAsync(ct);
        if (copies is not [var first, ..] || await AddressAsync(scope.ServiceProvider, db, first, ct) is not { } address)
        {
            return null;
        }

        var notifications = copies.Select(c => c.NotificationId).ToList();
        var told = await db.Notifications.AsNoTracking().Where(n => notifications.Contains(n.Id)).ToDictionaryAsync(n => n.Id, ct);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var isOver = first.UserId is null;
        var templates = scope.ServiceProvider.GetRequiredService<TemplateReader>();
        List<(Notification, NotificationWords)> filled = [];
        foreach (var one in copies.Select(c => told[c.NotificationId]))
        {
            var template = await templates.ExactAsync(one.Kind, one.TemplateVersion, ct);
            isOver &= one.DeliverBy <= now && !template.IsDueAfterLimit;
            filled.Add((one, words.Fill(template, one.Subject, one.Values(), first.Language)));
        }

        // A complainant is not invited to what is over.
        var message =
            first.Channel != NotificationChannel.Email ? Short(address, first.Language, filled)
            : first.UserId is null ? await ToComplainantAsync(scope.ServiceProvider, address, first, filled[0], ct)
            : Mail(address, first.Language, filled);
        return message with { IsOutOfDate = isOver };
    }

    /// <summary>A notice of the bank: its subject names bank and case, its foot says where to ask, and how to get what only a letter may carry.</summary>
    private async Task<OutgoingMessage> ToComplainantAsync(
        IServiceProvider scope,
        string address,
        NotificationCopy copy,
        (Notification Notice, NotificationWords Words) filled,
        CancellationToken ct
    )
    {
        var bank = scope.GetRequiredService<BankName>();
        (string, object?)[] values = [("bank", await bank.ReadAsync(ct)), ("title", filled.Words.Title), ("number", filled.Notice.Subject)];
        StringBuilder text = new(filled.Words.Text);
        text.AppendLine().AppendLine();
        if (await scope.GetRequiredService<ICaseDirectory>().FindEnclosureAsync(copy.CaseId, copy.Kind, ct) is not null)
        {
            text.AppendLine(words.Of(copy.Language, "Notification:EnclosureOnRequest", values)).AppendLine();
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
            return (await scope.GetRequiredService<ICaseDirectory>().FindContactAsync(copy.CaseId, ct))?.AddressOf(copy.Channel);
        }

        // Locked since: nobody.
        var now = scope.GetRequiredService<TimeProvider>().GetUtcNow();
        var person = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == user && (u.LockoutEnd == null || u.LockoutEnd <= now), ct);
        return copy.Channel == NotificationChannel.Email ? person?.Email : person?.PhoneNumber;
    }

    private OutgoingMessage Mail(string address, string language, List<(Notification Told, NotificationWords Words)> filled)
    {
        StringBuilder text = new();
        foreach (var (told, said) in filled)
        {
            if (filled.Count > 1)
            {
                text.Append("■ ").AppendLine(said.Title);
            }

            text.AppendLine(said.Text);
            if (options.PublicUrl is { } site && told.Href.Length > 0)
            {
                text.AppendLine(new Uri(site, told.Href.TrimStart('/')).ToString());
            }

            text.AppendLine();
        }

        var subject = filled is [var (_, only)] ? only.Title : words.Of(language, "Notification:Digest", ("count", filled.Count));
        return new OutgoingMessage(address, subject, text.Append(words.Of(language, "Notification:MailFoot")).ToString(), language);
    }

    private static OutgoingMessage Short(string address, string language, List<(Notification Told, NotificationWords Words)> filled) =>
        new(address, string.Empty, string.Join('\n', filled.Select(f => f.Words.Short)), language);
}
