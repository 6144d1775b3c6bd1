namespace Mediation.PolicyStudio.Drafts;

/// <summary>Another person approves a draft: it is the next version of its kind, known to every node within a minute.</summary>
[RequiresPermission(PolicyPermissions.Approve)]
public sealed class PublishPolicy(MediationDbContext db, DraftBook book, CurrentUser user, InstitutionTime institution, TimeProvider clock)
    : UseCase<PublishPolicy.Input, Done>,
        IHaveRoute
{
    /// <param name="Version">Version of the draft that the approver read, or null.</param>
    public sealed record Input(Guid DraftId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var draft = await book.DraftAsync(input.DraftId, ct);
        draft.EnsureVersion(input.Version);
        var kind = book.KindOf(draft.Key);
        user.Demand(kind.ApprovePermission);
        var newest = await book.NewestAsync(draft.Key, ct);
        var document = draft.Publish(kind, newest, user.Actor, institution, clock.GetUtcNow());

        // A day may have passed since it was drafted.
        if (await book.FaultsAsync(kind, draft.Json, newest, ct) is { Count: > 0 } faults)
        {
            throw PolicyErrors.Faulty(faults);
        }

        db.Add(document);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("policy-drafts/{id:guid}/publications", (input, id) => input with { DraftId = id });
}
