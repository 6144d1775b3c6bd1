namespace Mediation.Complaints.Work;

/// <summary>The owner of a task has done it, or the deputy while the owner is away, and says what came of it.</summary>
[RequiresPermission(ComplaintPermissions.Work)]
public sealed class CompleteTask(MediationDbContext db, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<CompleteTask.Input, Done>,
        IHaveRoute
{
    /// <param name="Result">What came of it.</param>
    public sealed record Input(Guid ComplaintId, Guid TaskId, string Result, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Result).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        await db.EnsureSeenAsync(complaint, complaint.Id, input.Version, ct);
        await db.Entry(complaint).Collection(c => c.Tasks).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var result = Note.Of(complaint.Id, input.Result.Trim(), user.Id, now);
        complaint.CompleteTask(input.TaskId, result, user.Id, institution.DateOf(now), now, await db.StoodInForAsync(user.Id, now, ct));
        db.Add(result);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/tasks/{partId:guid}/completion", (input, id, part) => input with { ComplaintId = id, TaskId = part });
}
