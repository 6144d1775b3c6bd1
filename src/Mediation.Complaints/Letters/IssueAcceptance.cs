using Mediation.Documents.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>
/// Makes the notice that a complaint was accepted, and until when it is decided. Order 2020/3 asks for no such notice, so it is made where the handler
/// wants one, or the complainant asks for it.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class IssueAcceptance(MediationDbContext db, LetterIssuer issuer, CaseLetters letters, CurrentUser user)
    : UseCase<IssueAcceptance.Input, IssueAcceptance.Result>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid LetterId, string Number);

    /// <exception cref="BusinessException"><c>Complaints:LetterExists</c>, <c>Complaints:LetterOfThePast</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureLetterHolds(DocumentKind.AcceptanceNotice, complaint.Id);
        if (await letters.CurrentAsync(complaint.Id, DocumentKind.AcceptanceNotice, complaint.Id, ct) is { } made)
        {
            throw ComplaintErrors.LetterExists(made.Number);
        }

        var letter = await issuer.IssueAsync(complaint, new LetterOccasion(DocumentKind.AcceptanceNotice, complaint.Id), ct);
        return new Result(letter.Id, letter.Number);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/letters", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
