namespace Mediation.PolicyStudio.Drafts;

/// <summary>Another person rejects a draft and says why; nothing changes.</summary>
[RequiresPermission(PolicyPermissions.Approve)]
public sealed class RejectPolicy(DraftBook book, CurrentUser user, TimeProvider clock) : UseCase<RejectPolicy.Input, Done>, IHaveRoute
{
    /// <param name="Version">Version of the draft that the approver read, or null.</param>
    public sealed record Input(Guid DraftId, string? Reason = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(PolicyDraft.LongestNote).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var draft = await book.DraftAsync(input.DraftId, ct);
        draft.EnsureVersion(input.Version);
        user.Demand(book.KindOf(draft.Key).ApprovePermission);
        draft.Reject(user.Actor, input.Reason!.Trim(), clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("policy-drafts/{id:guid}/rejections", (input, id) => input with { DraftId = id });
}
