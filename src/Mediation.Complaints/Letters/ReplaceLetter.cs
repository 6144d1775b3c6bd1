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
    public sealed record Input(Guid ComplaintId, Guid LetterId, string Reason, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid LetterId, string Number);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
    }

    /// <exception cref="BusinessException">
    /// <c>Complaints:LetterUnknown</c>, <c>Complaints:LetterSuperseded</c>, <c>Complaints:LetterOfThePast</c>, <c>Complaints:HandledByAnother</c>,
    /// <c>Complaints:NotTheReviewer</c>
    /// </exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        await db.EnsureSeenAsync(complaint, complaint.Id, input.Version, ct);
        await db.LoadForLettersAsync(complaint, ct);
        var before = await letters.ToReplaceAsync(complaint.Id, input.LetterId, ct);
        await db.EnsureMaySendAsync(complaint, before, user, ct);
        complaint.EnsureLetterHolds(before.Kind, before.SubjectId);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, await time.NowAsync(complaint.Id, ct));
        db.Add(reason);
        var letter = await issuer.IssueAsync(complaint, new LetterOccasion(before.Kind, before.SubjectId) { Supersedes = before, Reason = reason }, ct);
        return new Result(letter.Id, letter.Number);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost(
            "complaints/{id:guid}/letters/{partId:guid}/replacement",
            async (Guid id, Guid partId, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
                TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id, LetterId = partId }), http.IdempotencyKey(), ct))
        );
}
