namespace Mediation.Notifications.Letters;

/// <summary>
/// A letter that the reader has just printed, once more: the page keeps showing it beside a form that comes back, without another record. It shows nothing to
/// anybody else, see <see cref="PrintLetter"/>.
/// </summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class GetPrintedLetter(
    MediationDbContext db,
    CurrentUser user,
    ICaseDirectory cases,
    TemplateReader templates,
    LetterWords words,
    TimeProvider clock
) : Query<GetPrintedLetter.Input, GetPrintedLetter.Result>
{
    /// <summary>So long printing and filling in the receipt may take.</summary>
    private const int Minutes = 30;

    public sealed record Input(Guid LetterId) : IInput<Result>;

    /// <param name="Letter">Null where the reader did not print it within those minutes, or it is not to be posted any more.</param>
    public sealed record Result(PrintLetter.Result? Letter);

    /// <exception cref="BusinessException"><c>Notifications:LetterNotFound</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var copy = await db.NotificationCopies.LettersOf(user, cases).SingleOrDefaultAsync(c => c.Id == input.LetterId, ct)
            ?? throw NotificationErrors.LetterNotFound();
        if (copy.State != CopyState.Waiting || !await IsPrintedByReaderAsync(copy, ct))
        {
            return new Result(null);
        }

        var notification = await db.Notifications.SingleAsync(n => n.Id == copy.NotificationId, ct);
        try
        {
            return new Result(await words.OfAsync(copy, notification, await templates.ExactAsync(notification.Kind, notification.TemplateVersion, ct), ct));
        }
        catch (BusinessException refused) when (NotificationErrors.IsOfPrinting(refused))
        {
            // It goes to nobody or to somebody else by now, or does not hold any more: that is said when it is printed again.
            return new Result(null);
        }
    }

    private Task<bool> IsPrintedByReaderAsync(NotificationCopy copy, CancellationToken ct)
    {
        var (caseId, me, since, named) = (copy.CaseId, user.Id, clock.GetUtcNow().AddMinutes(-Minutes), copy.Id.ToString());
        return db.Set<HistoryEntry>()
            .AnyAsync(e => e.CaseId == caseId && e.ActorId == me && e.At >= since && e.Event == nameof(LetterPrinted) && e.Payload.Contains(named), ct);
    }
}
