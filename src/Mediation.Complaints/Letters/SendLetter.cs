namespace Mediation.Complaints.Letters;

/// <summary>
/// Has a letter that stands posted to the complainant, or to who receives notices in the complainant's place, where only a text message, an e-mail or a call
/// told of it, or nothing yet. The unit prints and posts it with the other letters.
/// </summary>
[RequiresPermission(ComplaintPermissions.Work)]
public sealed class SendLetter(MediationDbContext db, CaseLetters letters, LetterPosting posting, CurrentUser user)
    : UseCase<SendLetter.Input, Done>,
        IHaveRoute
{
    /// <param name="LetterId">The letter.</param>
    public sealed record Input(Guid ComplaintId, Guid LetterId, int? Version = null) : IInput<Done>;

    /// <exception cref="BusinessException">
    /// <c>Complaints:LetterUnknown</c>, <c>Complaints:LetterSuperseded</c>, <c>Complaints:LetterOfThePast</c>, <c>Complaints:LetterOnItsWay</c>,
    /// <c>Complaints:LetterWithoutAddress</c>, <c>Complaints:HandledByAnother</c>, <c>Complaints:NotTheReviewer</c>
    /// </exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        await db.EnsureSeenAsync(complaint, complaint.Id, input.Version, ct);
        await db.LoadForLettersAsync(complaint, ct);
        var letter = await letters.ToReplaceAsync(complaint.Id, input.LetterId, ct);
        await db.EnsureMaySendAsync(complaint, letter, user, ct);
        await posting.OrderAsync(complaint, letter.Kind, letter.SubjectId, ct);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/letters/{partId:guid}/posting", (input, id, part) => input with { ComplaintId = id, LetterId = part });
}
