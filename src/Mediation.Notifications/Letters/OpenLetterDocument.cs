namespace Mediation.Notifications.Letters;

/// <summary>
/// The document that is posted as a letter, where one was issued about the same thing. It names the complainant in full: that it was read is recorded in the
/// history of the case.
/// </summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class OpenLetterDocument(LetterToPost letters, ICaseDirectory cases, TimeProvider clock)
    : UseCase<OpenLetterDocument.Input, OpenLetterDocument.Result>,
        IHaveRoute
{
    public sealed record Input(Guid LetterId) : IInput<Result>;

    public sealed record Result(string Name, Stream Content);

    /// <exception cref="BusinessException">
    /// <c>Notifications:LetterNotFound</c>, <c>Notifications:AlreadyPosted</c>, <c>Notifications:NotPostedAnyMore</c>,
    /// <c>Notifications:NoDocument</c>, <c>Notifications:RecipientChanged</c>, <c>Notifications:LetterOvertaken</c>
    /// </exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (copy, notification) = await letters.FindAsync(input.LetterId, ct);
        if ((await cases.FindContactAsync(copy.CaseId, ct))?.RepresentativeId != copy.RepresentativeId)
        {
            throw NotificationErrors.RecipientChanged();
        }

        if (notification.State == NotificationState.Overtaken || !await cases.StillHoldsAsync(notification, ct))
        {
            throw NotificationErrors.LetterOvertaken();
        }

        var document = await cases.FindDocumentAsync(notification, copy.RepresentativeId, ct) ?? throw NotificationErrors.NoDocument();
        notification.PrintLetter(copy, document.Sha256, document.Number, clock.GetUtcNow());
        return new Result($"{document.Number}.pdf", await cases.OpenDocumentAsync(document.Id, ct));
    }

    /// <remarks>Shown in the browser, for it is a file of our own. Not idempotent by key: each reading is one.</remarks>
    public static void Map(ApiRoutes api) =>
        api.MapRecordedGet("letters/{id:guid}/document", async (Guid id, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var file = await run.RunAsync(new Input(id), ct: ct);
            http.Response.Headers.ContentDisposition = new System.Net.Mime.ContentDisposition { Inline = true, FileName = file.Name }.ToString();
            return TypedResults.File(file.Content, "application/pdf");
        });
}
