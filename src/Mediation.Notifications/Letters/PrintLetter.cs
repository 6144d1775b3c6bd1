namespace Mediation.Notifications.Letters;

/// <summary>
/// A letter with the name and address it goes to. Whoever prints it sees both: that is recorded in the history of the case, as a reveal is.
/// </summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class PrintLetter(
    MediationDbContext db,
    CurrentUser user,
    ICaseDirectory cases,
    TemplateReader templates,
    NotificationText words,
    BankName bank,
    TimeProvider clock
) : UseCase<PrintLetter.Input, PrintLetter.Result>, IHaveRoute
{
    public sealed record Input(Guid LetterId) : IInput<Result>;

    /// <param name="Name">Of the complainant, in full.</param>
    /// <param name="Bank">Who writes.</param>
    /// <param name="BankPhone">Where the complainant can ask.</param>
    public sealed record Result(
        string Name,
        string Address,
        string Number,
        string Title,
        string Text,
        string Bank,
        string? BankPhone,
        DateTimeOffset PrintedAt
    );

    /// <exception cref="BusinessException"><c>Notifications:LetterNotFound</c>, <c>Notifications:AlreadyPosted</c>, <c>Notifications:NoAddress</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var copy = await db.NotificationCopies.LettersOf(user, cases).SingleOrDefaultAsync(c => c.Id == input.LetterId, ct)
            ?? throw NotificationErrors.LetterNotFound();
        if (copy.State != CopyState.Waiting)
        {
            throw NotificationErrors.AlreadyPosted();
        }

        var notification = await db.Notifications.SingleAsync(n => n.Id == copy.NotificationId, ct);
        if (await cases.FindContactAsync(copy.CaseId, ct) is not { Address: { } address } contact)
        {
            throw NotificationErrors.NoAddress();
        }

        notification.PrintLetter(copy);
        var said = words.Fill(
            await templates.ExactAsync(notification.Kind, notification.TemplateVersion, ct),
            notification.Subject,
            notification.Values(),
            copy.Language
        );
        return new Result(
            contact.Name ?? string.Empty,
            address,
            notification.Subject,
            said.Title,
            said.Text,
            await bank.ReadAsync(ct),
            bank.Phone,
            clock.GetUtcNow()
        );
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("letters/{id:guid}/printing", async (Guid id, UseCaseRunner run, CancellationToken ct) => await run.RunAsync(new Input(id), ct: ct));
}
