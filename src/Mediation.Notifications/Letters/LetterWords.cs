namespace Mediation.Notifications.Letters;

/// <summary>Puts together what a letter says and where it goes, as it is printed.</summary>
public sealed class LetterWords(ICaseDirectory cases, NotificationText words, BankName bank, InstitutionTime institution, TimeProvider clock)
{
    /// <exception cref="BusinessException">
    /// <c>Notifications:NoAddress</c>, <c>Notifications:RecipientChanged</c>, <c>Notifications:LetterOvertaken</c>, <c>Notifications:DocumentMissing</c>
    /// </exception>
    public async Task<PrintLetter.Result> OfAsync(NotificationCopy copy, Notification notification, NotificationTemplate template, CancellationToken ct)
    {
        if (await cases.FindContactAsync(copy.CaseId, ct) is not { Address: { } address } contact)
        {
            throw NotificationErrors.NoAddress();
        }

        if (contact.RepresentativeId != copy.RepresentativeId)
        {
            throw NotificationErrors.RecipientChanged();
        }

        if (notification.State == NotificationState.Overtaken || !await cases.StillHoldsAsync(notification, ct))
        {
            throw NotificationErrors.LetterOvertaken();
        }

        var said = words.Fill(template, notification.Subject, notification.Values(), copy.Language);
        var document = await cases.FindDocumentAsync(notification, copy.RepresentativeId, ct);
        if (template.IsOnlyByLetter && document is null)
        {
            throw NotificationErrors.DocumentMissing();
        }

        var reference = words.Of(copy.Language, "Letters:CaseNumber", ("number", notification.Subject));
        var enclosure = await cases.FindEnclosureAsync(notification, ct) is { } enclosed
            ? $"{words.Of(copy.Language, enclosed.Heading)}\n{enclosed.Text}"
            : null;
        return new PrintLetter.Result(
            words.Of(copy.Language, "Letters:Salutation", ("name", contact.Name)),
            address,
            said.Title,
            copy.RepresentativeId is null ? said.Text : $"{words.Of(copy.Language, "Notification:ForComplainant")}\n{said.Text}",
            bank.Phone is { } phone ? reference + words.Of(copy.Language, "Letters:Phone", ("phone", phone)) : reference,
            await bank.ReadAsync(copy.Language, ct),
            words.Of(copy.Language, "Letters:Date", ("day", institution.Today(clock))),
            enclosure,
            document?.Number,
            document is not null && copy.Language != TextCatalog.Chinese
        );
    }
}
