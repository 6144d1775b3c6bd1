namespace Mediation.Complaints.Handling;

/// <summary>Gives the case to someone who can handle it, see <see cref="CaseHandlers"/>; without a name, to the user.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class AssignComplaint(MediationDbContext db, CaseHandlers handlers, CurrentUser user) : UseCase<AssignComplaint.Input, Done>, IHaveRoute
{
    /// <param name="HandlerId">The handler; the user when left out.</param>
    /// <param name="Version">Version the reader looked at, or null.</param>
    public sealed record Input(Guid ComplaintId, Guid? HandlerId = null, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.Assign(await handlers.OfAsync(complaint, input.HandlerId ?? user.Id, ct));
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/assignments", (input, id) => input with { ComplaintId = id });
}
