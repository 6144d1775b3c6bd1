namespace Mediation.Notifications.Letters;

/// <summary>A letter without name and address: what it is about, and whether it was posted.</summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class GetLetter(MediationDbContext db, CurrentUser user, ICaseDirectory cases, PrintedDocuments documents)
    : Query<GetLetter.Input, GetLetter.Result>,
        IHaveRoute
{
    public sealed record Input(Guid LetterId) : IInput<Result>;

    /// <param name="IsWaiting">Whether it is still to be posted.</param>
    /// <param name="DeliverBy">The end of a limit before which it has to be posted to count.</param>
    /// <param name="Error">Key of why it is not posted; null for the others.</param>
    /// <param name="IsPrinted">Whether somebody has printed it, or opened its document: else nobody can have posted it.</param>
    /// <param name="DiscardReason">What was typed when it was discarded.</param>
    /// <param name="AddressMissing">Whether it waits for a postal address.</param>
    /// <param name="IsOvertaken">Whether what it says ceased to hold after it was printed: it was posted all the same, or is destroyed and discarded.</param>
    /// <param name="PrintedDocument">Number of the document that was printed last; null where words were.</param>
    /// <param name="ReplacedBy">Number of the document that took its place; null where none did.</param>
    /// <param name="Printed">Numbers of all documents that were printed for it, where one was made anew: whoever posted one says which.</param>
    /// <param name="CaseHref">The page of its case, where an address is entered; null unless it waits for one.</param>
    public sealed record Result(
        string Kind,
        string Number,
        bool IsWaiting,
        DateTimeOffset? DeliverBy,
        DateOnly? PostedOn,
        string? Tracking,
        string? PostedBy,
        string? Error,
        string? DiscardReason,
        string? DiscardedBy,
        bool IsPrinted,
        bool AddressMissing = false,
        string? CaseHref = null,
        bool IsOvertaken = false,
        string? PrintedDocument = null,
        string? ReplacedBy = null,
        IReadOnlyList<string>? Printed = null
    );

    private sealed record Found(NotificationCopy Copy, Result Letter);

    /// <exception cref="BusinessException"><c>Notifications:LetterNotFound</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (copy, letter) = await FindAsync(input.LetterId, ct);
        var caseId = copy.CaseId;
        if (letter is { IsWaiting: true, PrintedDocument: { } number })
        {
            var printed = await documents.OfAsync(copy, ct);
            letter = letter with
            {
                ReplacedBy = (await cases.FindReplacementsAsync([number], ct)).GetValueOrDefault(number),
                Printed = [.. printed.Select(d => d.Number)],
            };
        }

        return letter.IsWaiting && (await cases.FindContactAsync(caseId, ct))?.Address is null
            ? letter with
            {
                AddressMissing = true,
                CaseHref = (await cases.FindLocationAsync(caseId, ct))?.Href,
            }
            : letter;
    }

    private async Task<Found> FindAsync(Guid id, CancellationToken ct) =>
        await (
            from copy in db.NotificationCopies.LettersOf(user, cases).Where(c => c.Id == id)
            join notification in db.Notifications on copy.NotificationId equals notification.Id
            from person in db.Users.Where(u => u.Id == copy.PostedById).DefaultIfEmpty()
            from discarder in db.Users.Where(u => u.Id == copy.DiscardedById).DefaultIfEmpty()
            select new Found(
                copy,
                new Result(
                    copy.Kind,
                    notification.Subject,
                    copy.State == CopyState.Waiting,
                    notification.DeliverBy,
                    copy.PostedOn,
                    copy.Tracking,
                    person!.DisplayName,
                    copy.Error,
                    copy.DiscardReason,
                    discarder!.DisplayName,
                    copy.PrintedSha256 != null,
                    false,
                    null,
                    notification.State == NotificationState.Overtaken,
                    copy.PrintedDocument,
                    null,
                    null
                )
            )
        ).SingleOrDefaultAsync(ct) ?? throw NotificationErrors.LetterNotFound();

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("letters/{id:guid}", id => new Input(id));
}
