using Mediation.Documents.Domain;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>
/// Makes a letter anew, with a number of its own and the reason, such as to another address: the earlier one is kept as it is, and superseded. Of a review
/// the reviewer does that, of everything else who handles the case.
/// </summary>
[RequiresPermission(ComplaintPermissions.Work)]
public sealed class ReplaceLetter(MediationDbContext db, LetterIssuer issuer, CaseLetters letters, CurrentUser user, CaseTime time)
    : UseCase<ReplaceLetter.Input, ReplaceLetter.Result>,
        IHaveRoute
{
    /// <param name="LetterId">The letter whose place is taken.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Version">Version the reader looked at: of a letter that was posted it has to be named.</param>
    public sealed record Input(Guid ComplaintId, Guid LetterId, string Reason, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid LetterId, string Number);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
    }

    /// <exception cref="BusinessException">
    /// <c>Complaints:LetterUnknown</c>, <c>Complaints:LetterSuperseded</c>, <c>Complaints:LetterOfThePast</c>, <c>Complaints:LetterPosted</c>,
    /// <c>Complaints:HandledByAnother</c>, <c>Complaints:NotTheReviewer</c>
    /// </exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        await db.EnsureSeenAsync(complaint, complaint.Id, input.Version, ct);
        await db.LoadForLettersAsync(complaint, ct);
        var before = await letters.ToReplaceAsync(complaint.Id, input.LetterId, ct);
        await db.EnsureMaySendAsync(complaint, before, user, ct);
        complaint.EnsureLetterHolds(before.Kind, before.SubjectId);
        var notices = await NoticesAsync(before, ct);
        if (
            input.Version is null
            && notices.SelectMany(n => n.Copies).FirstOrDefault(c => c.PrintedDocument == before.Number && c.PostedOn is not null) is { } posted
        )
        {
            // Who names no version may not know it: it may have been posted at this moment.
            throw ComplaintErrors.LetterPosted(before.Number, posted.PostedOn!.Value);
        }

        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, await time.NowAsync(complaint.Id, ct));
        db.Add(reason);
        var letter = await issuer.IssueAsync(complaint, new LetterOccasion(before.Kind, before.SubjectId) { Supersedes = before, Reason = reason }, ct);
        foreach (var notice in notices)
        {
            notice.DocumentReplaced();
        }

        return new Result(letter.Id, letter.Number);
    }

    /// <summary>What is posted as this letter.</summary>
    private async Task<List<Notification>> NoticesAsync(IssuedDocument letter, CancellationToken ct)
    {
        var caseId = letter.CaseId;
        var notices = await db.Notifications.Include(n => n.Copies).Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant).ToListAsync(ct);
        return notices.FindAll(n => LetterOfNotice.IsAbout(n, letter.Kind, letter.SubjectId));
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost(
            "complaints/{id:guid}/letters/{partId:guid}/replacement",
            async (Guid id, Guid partId, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
                TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id, LetterId = partId }), http.IdempotencyKey(), ct))
        );
}
