namespace Mediation.Notifications.Letters;

/// <summary>Somebody posted a letter and keeps the proof: the day and the number of the postal service.</summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class PostLetter(LetterToPost letters, CurrentUser user, ICaseDirectory cases, PassUp passUp, InstitutionTime institution, CaseTime time)
    : UseCase<PostLetter.Input, Done>,
        IHaveRoute
{
    /// <param name="PostedOn">Day of the receipt: not before the letter was printed and not in the future.</param>
    /// <param name="Tracking">Number on the receipt.</param>
    public sealed record Input(Guid LetterId, DateOnly? PostedOn, string Tracking) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.PostedOn).Required().InAcceptedYears();
            RuleFor(i => i.Tracking).Required().AtMost(NotificationCopy.LongestTracking).Readable();
            RuleFor(i => i.Tracking).Must(t => t is null || !t.Any(char.IsControl)).WithErrorCode("Notifications:OneLine");
        }
    }

    /// <exception cref="BusinessException"><c>Notifications:NotPrinted</c>, <c>Notifications:LetterReplaced</c>; see <see cref="LetterToPost"/>.</exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (copy, notification) = await letters.FindAsync(input.LetterId, ct);
        var now = await time.NowAsync(copy.CaseId, ct);
        var (from, today) = (institution.DateOf(copy.PrintedAt ?? throw NotificationErrors.NotPrinted()), institution.DateOf(now));
        if (input.PostedOn < from || input.PostedOn > today)
        {
            throw InvalidInputException.Of("postedOn", "Notifications:PostedOutside", ("from", from), ("to", today));
        }

        if (await cases.FindDocumentAsync(notification, copy.RepresentativeId, ct) is { } document && copy.PrintedDocument != document.Number)
        {
            // It was made anew since: what was printed is not what is to be posted.
            throw copy.PrintedDocument is null ? NotificationErrors.NotPrinted() : NotificationErrors.LetterReplaced(copy.PrintedDocument, document.Number);
        }

        notification.PostLetter(copy, input.PostedOn!.Value, input.Tracking.Trim(), user.Id, now);
        if (notification.State == NotificationState.Overtaken)
        {
            // It was in the post when what it says ceased to hold: the complainant has to be told.
            copy.ComeTooLate(NotificationCopy.OvertakenSent);
            await passUp.CorrectAsync(notification, ct);
        }

        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("letters/{id:guid}/posting", (input, id) => input with { LetterId = id });
}
