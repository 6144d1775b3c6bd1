namespace Mediation.Notifications.Letters;

/// <summary>Somebody posted a letter and keeps the proof: the day and the number of the postal service.</summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class PostLetter(
    LetterToPost letters,
    CurrentUser user,
    ICaseDirectory cases,
    PrintedDocuments documents,
    PassUp passUp,
    InstitutionTime institution,
    CaseTime time
) : UseCase<PostLetter.Input, Done>, IHaveRoute
{
    /// <param name="PostedOn">Day of the receipt: not before the letter was printed and not in the future.</param>
    /// <param name="Tracking">Number on the receipt.</param>
    /// <param name="Document">Number of the document that was posted: to be named where more than one was printed, for the earlier one was made anew.</param>
    public sealed record Input(Guid LetterId, DateOnly? PostedOn, string Tracking, string? Document = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.PostedOn).Required().InAcceptedYears();
            RuleFor(i => i.Tracking).Required().AtMost(NotificationCopy.LongestTracking).Readable();
            RuleFor(i => i.Tracking).Must(t => t is null || !t.Any(char.IsControl)).WithErrorCode("Notifications:OneLine");
            RuleFor(i => i.Document).AtMost(NotificationCopy.LongestDocument);
        }
    }

    /// <exception cref="BusinessException"><c>Notifications:NotPrinted</c>, <c>Notifications:LetterReplaced</c>; see <see cref="LetterToPost"/>.</exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (copy, notification) = await letters.FindAsync(input.LetterId, ct);
        var now = await time.NowAsync(copy.CaseId, ct);
        var earlier = await EarlierAsync(copy, notification, input.Document, ct);
        var (from, today) = (institution.DateOf(earlier?.At ?? copy.PrintedAt ?? throw NotificationErrors.NotPrinted()), institution.DateOf(now));
        if (input.PostedOn < from || input.PostedOn > today)
        {
            throw InvalidInputException.Of("postedOn", "Notifications:PostedOutside", ("from", from), ("to", today));
        }

        if (earlier is null)
        {
            notification.PostLetter(copy, input.PostedOn!.Value, input.Tracking.Trim(), user.Id, now);
            await passUp.SettleAsync(copy, ct);
        }
        else
        {
            notification.PostEarlier(copy, earlier, input.PostedOn!.Value, input.Tracking.Trim(), user.Id, now);
        }

        if (earlier is not null || notification.State == NotificationState.Overtaken)
        {
            // It was in the post when what it says ceased to hold, or its document was made anew: the complainant has to be told.
            copy.ComeTooLate(earlier is null ? NotificationCopy.OvertakenSent : NotificationCopy.ReplacedSent);
            await passUp.CorrectAsync(notification, ct);
        }

        return default;
    }

    /// <summary>The document that was posted, where that is one which was made anew after it was printed; null where it is what is to be posted.</summary>
    private async Task<PrintedDocument?> EarlierAsync(NotificationCopy copy, Notification notification, string? named, CancellationToken ct)
    {
        if (await cases.FindDocumentAsync(notification, copy.RepresentativeId, ct) is not { } document)
        {
            return named is null || named == copy.PrintedDocument ? null : throw InvalidInputException.Of("document", "Notifications:DocumentNotPrinted");
        }

        if (copy.PrintedDocument is null)
        {
            throw NotificationErrors.NotPrinted();
        }

        var printed = document.IsReplacement ? await documents.OfAsync(copy, ct) : [];
        if (named is null && copy.PrintedDocument != document.Number)
        {
            throw NotificationErrors.LetterReplaced(copy.PrintedDocument, document.Number);
        }

        if (named is null && printed.Count > 1)
        {
            // That the new one was opened does not say that the receipt is of it.
            throw InvalidInputException.Of("document", "Notifications:WhichDocument");
        }

        return named is null || (named == document.Number && copy.PrintedDocument == named)
            ? null
            : printed.FirstOrDefault(d => d.Number == named && named != document.Number)
                ?? throw InvalidInputException.Of("document", "Notifications:DocumentNotPrinted");
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("letters/{id:guid}/posting", (input, id) => input with { LetterId = id });
}
