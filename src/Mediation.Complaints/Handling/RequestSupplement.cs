using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Handling;

/// <summary>
/// Asks the complainant for missing material by the channel chosen (Order 2020/3, Art. 13). The bank may not ask for what it holds or can look up, and
/// its own clock does not stand still meanwhile.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RequestSupplement(
    MediationDbContext db,
    EndingRulesReader rules,
    ICaseDirectory directory,
    InstitutionTime institution,
    CurrentUser user,
    CaseTime time
) : UseCase<RequestSupplement.Input, RequestSupplement.Result>, IHaveRoute
{
    /// <param name="Materials">Codes of what is missing, see <see cref="ListEndingGrounds"/>; one at least.</param>
    /// <param name="ReplyBy">Local day until which the answer is asked for.</param>
    /// <param name="NotHeld">That the bank neither holds the material nor can look it up; else it may not be asked for.</param>
    /// <param name="Details">What else is to be said of it; it stands in a letter only.</param>
    public sealed record Input(
        Guid ComplaintId,
        IReadOnlyList<string>? Materials,
        DateOnly? ReplyBy,
        bool NotHeld = false,
        string? Details = null,
        int? Version = null
    ) : IInput<Result>;

    /// <param name="SupplementId">The request.</param>
    public sealed record Result(Guid SupplementId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Materials).Cascade(CascadeMode.Stop).Required().NoMoreThan(20);
            RuleFor(i => i.ReplyBy).Required().InAcceptedYears();
            RuleFor(i => i.NotHeld).Equal(true).WithErrorCode("Complaints:AlreadyHeld");
            RuleFor(i => i.Details).Cascade(CascadeMode.Stop).AtMost(2000).Readable();
        }
    }

    /// <exception cref="BusinessException"><c>Complaints:NoWayToNotify</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.RequestSupplement);
        if (await directory.FindContactAsync(complaint.Id, ct) is not { Channel: not null })
        {
            throw ComplaintErrors.NoWayToNotify();
        }

        var now = await time.NowAsync(complaint.Id, ct);
        var inForce = await rules.InForceAsync(now, ct);
        List<string> known = [.. inForce.Rules.Materials.Select(m => m.Code).Where(input.Materials!.Contains)];
        if (known.Count < input.Materials!.Distinct(StringComparer.Ordinal).Count())
        {
            throw InvalidInputException.Of("materials", "Core:UnknownChoice");
        }

        var details = Text.IsBlank(input.Details) ? null : Note.Of(complaint.Id, input.Details!.Trim(), user.Id, now);
        Policy<IReadOnlyList<string>> materials = new(inForce.Key, inForce.Version, known);
        var request = complaint.RequestSupplement(materials, details, input.ReplyBy!.Value, user.Id, institution.DateOf(now), now);
        if (details is not null)
        {
            db.Add(details);
        }

        return new Result(request.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/supplements", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
