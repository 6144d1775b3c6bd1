using Mediation.Core.Timers;

namespace Mediation.Complaints.Work;

/// <summary>Whoever handles a complaint says what is to be done about it, by whom and by which day.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class SetTask(MediationDbContext db, TaskOwners owners, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<SetTask.Input, SetTask.Result>,
        IHaveRoute
{
    /// <summary>Kind of the timer that waits for the end of a task's day.</summary>
    public const string LateTimer = "case-task";

    /// <param name="What">What is to be done.</param>
    /// <param name="OwnerId">By whom, see <see cref="ListTaskOwners"/>.</param>
    /// <param name="DueOn">Last local day.</param>
    public sealed record Input(Guid ComplaintId, string What, Guid? OwnerId, DateOnly? DueOn, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid TaskId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.What).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
            RuleFor(i => i.OwnerId).Required();
            RuleFor(i => i.DueOn).Required().InAcceptedYears();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var people = await owners.OfAsync(complaint.Id, complaint.UnitPath, complaint.HandlerId, ct);
        var owner = people.FirstOrDefault(o => o.Person.Id == input.OwnerId)?.Person ?? throw ComplaintErrors.UnknownTaskOwner();
        var now = await time.NowAsync(complaint.Id, ct);
        var what = Note.Of(complaint.Id, input.What.Trim(), user.Id, now);
        var task = complaint.SetTask(what, owner, input.DueOn!.Value, institution.DateOf(now), now);
        db.Add(what);
        db.Add(DueTimer.Set(LateTimer, task.Id, complaint.Id, institution.EndOfDay(task.DueOn), complaint.DutiesVersion));
        return new Result(task.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("complaints/{id:guid}/tasks", (input, id) => input with { ComplaintId = id }, (id, _) => $"complaints/{id}");
}
