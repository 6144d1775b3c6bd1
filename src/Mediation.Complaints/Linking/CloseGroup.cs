namespace Mediation.Complaints.Linking;

/// <summary>
/// A supervisor closes a group: what was found for it stands in the history of each of its cases, with whether its complainant agrees. No case ends by
/// it; each is answered by itself, and who disagrees goes on (DOMAIN 8.9).
/// </summary>
[RequiresPermission(ComplaintPermissions.Merge)]
public sealed class CloseGroup(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<CloseGroup.Input, CloseGroup.Result>, IHaveRoute
{
    /// <param name="ComplaintId">Any case of the group.</param>
    /// <param name="Finding">What was found for the group.</param>
    /// <param name="Disagreeing">Cases whose complainant disagrees.</param>
    public sealed record Input(Guid ComplaintId, string Finding, IReadOnlyList<Guid>? Disagreeing = null, int? Version = null) : IInput<Result>;

    /// <param name="StillOpen">How many cases of the group are not answered yet.</param>
    public sealed record Result(int Members, int StillOpen);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Finding).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
            RuleFor(i => i.Disagreeing).NoMoreThan(ComplaintGroup.MostMembers);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var group = await db.GroupOfAsync(complaint, ct);
        var members = await db.Complaints.OfGroup(group.Id).Select(c => new { c.Id, c.IsOpen }).ToListAsync(ct);
        IReadOnlyList<Guid> disagreeing = input.Disagreeing ?? [];
        if (disagreeing.Any(id => !members.Exists(m => m.Id == id)))
        {
            throw InvalidInputException.Of("disagreeing", "Core:UnknownChoice");
        }

        var now = await time.NowAsync(complaint.Id, ct);
        var notes = members.ToDictionary(m => m.Id, m => Note.Of(m.Id, input.Finding.Trim(), user.Id, now));
        group.Close(notes, disagreeing, user.Id, now);
        db.AddRange(notes.Values);
        return new Result(members.Count, members.Count(m => m.IsOpen));
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/group/closure", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
