namespace Mediation.Complaints.Drafts;

/// <summary>An own begun registration is not wanted any more; what was typed into it is gone.</summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class DiscardDraft(MediationDbContext db, CurrentUser user) : UseCase<DiscardDraft.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid DraftId) : IInput<Done>;

    /// <exception cref="BusinessException"><c>Complaints:DraftNotFound</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        db.Remove(await db.OwnDraftAsync(input.DraftId, user, ct));
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/drafts/{id:guid}/removal", (input, id) => input with { DraftId = id });
}
