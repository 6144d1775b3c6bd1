namespace Mediation.Complaints.Work;

/// <summary>Whoever handles a complaint drops a task: nobody is to do it any more, and why is recorded.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class DropTask(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<DropTask.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId, Guid TaskId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Tasks).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        complaint.DropTask(input.TaskId, reason, now);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/tasks/{partId:guid}/withdrawal", (input, id, part) => input with { ComplaintId = id, TaskId = part });
}
