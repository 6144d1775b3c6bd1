namespace Mediation.Complaints.Handling;

/// <summary>
/// A supervisor gives the case to a handler: one that nobody handles yet (分派), or one that somebody handles (改派). The history has each handler.
/// </summary>
[RequiresPermission(ComplaintPermissions.Assign)]
public sealed class ReassignComplaint(MediationDbContext db, CaseHandlers handlers, CurrentUser user) : UseCase<ReassignComplaint.Input, Done>, IHaveRoute
{
    /// <param name="HandlerId">Who handles it from now on.</param>
    /// <param name="Version">Version the supervisor looked at, or null.</param>
    public sealed record Input(Guid ComplaintId, Guid? HandlerId, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.HandlerId).Required();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.Assign(await handlers.OfAsync(complaint, input.HandlerId!.Value, ct));
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/handler", (input, id) => input with { ComplaintId = id });
}
