namespace Mediation.Complaints.Linking;

/// <summary>A supervisor takes a complaint out of its group; it goes on as it stands.</summary>
[RequiresPermission(ComplaintPermissions.Merge)]
public sealed class LeaveGroup(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<LeaveGroup.Input, Done>, IHaveRoute
{
    /// <param name="ComplaintId">The one that leaves.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Guid ComplaintId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var group = await db.GroupOfAsync(complaint, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        group.Remove(complaint, reason, now);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/group/departure", (input, id) => input with { ComplaintId = id });
}
