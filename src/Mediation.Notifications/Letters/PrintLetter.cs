namespace Mediation.Notifications.Letters;

/// <summary>
/// A letter with the name and address it goes to. Whoever prints it sees both: that is recorded in the history of the case, as a reveal is.
/// </summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class PrintLetter(LetterToPost letters, TemplateReader templates, LetterWords words, TimeProvider clock)
    : UseCase<PrintLetter.Input, PrintLetter.Result>,
        IHaveRoute
{
    public sealed record Input(Guid LetterId) : IInput<Result>;

    /// <param name="Salutation">Name of the complainant, in full, as a letter addresses them.</param>
    /// <param name="Reference">The case and where to ask.</param>
    /// <param name="Bank">Who writes.</param>
    /// <param name="Date">The day of printing. Everything is in the language of the letter.</param>
    /// <param name="Enclosure">What the letter says besides its template, such as the reasons of a decision; null where there is nothing.</param>
    /// <param name="Document">Number of the document that is posted; null where there is none, and these words are.</param>
    /// <param name="IsCover">Whether these words go with the document, which is in Chinese, for who is written to in another language.</param>
    public sealed record Result(
        string Salutation,
        string Address,
        string Title,
        string Text,
        string Reference,
        string Bank,
        string Date,
        string? Enclosure,
        string? Document,
        bool IsCover
    );

    /// <exception cref="BusinessException">
    /// <c>Notifications:LetterNotFound</c>, <c>Notifications:AlreadyPosted</c>, <c>Notifications:NotPostedAnyMore</c>,
    /// <c>Notifications:LetterOutOfDate</c>, <c>Notifications:NoAddress</c>,
    /// <c>Notifications:RecipientChanged</c>, <c>Notifications:LetterOvertaken</c>, <c>Notifications:DocumentMissing</c>
    /// </exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (copy, notification) = await letters.FindAsync(input.LetterId, ct);
        var template = await templates.ExactAsync(notification.Kind, notification.TemplateVersion, ct);
        if (template.IsVoidAfterLimit && notification.DeliverBy <= clock.GetUtcNow())
        {
            throw NotificationErrors.LetterOutOfDate();
        }

        var result = await words.OfAsync(copy, notification, template, ct);
        if (result.Document is null)
        {
            notification.PrintLetter(
                copy,
                HistorySeal.HashOf(copy.Id, $"{result.Title}\n{result.Text}\n{result.Enclosure}"),
                document: null,
                clock.GetUtcNow()
            );
        }
        else
        {
            // Name and address only: what is posted is the document, see OpenLetterDocument.
            notification.PrintEnvelope(copy);
        }

        return result;
    }

    public static void Map(ApiRoutes api) => api.MapBareCommand<Input, Result>("letters/{id:guid}/printing", id => new Input(id));
}
