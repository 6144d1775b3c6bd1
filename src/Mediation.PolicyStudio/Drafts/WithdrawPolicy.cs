namespace Mediation.PolicyStudio.Drafts;

/// <summary>The author takes the own draft back; nothing changes.</summary>
[RequiresPermission(PolicyPermissions.Draft)]
public sealed class WithdrawPolicy(DraftBook book, CurrentUser user, TimeProvider clock) : UseCase<WithdrawPolicy.Input, Done>, IHaveRoute
{
    /// <param name="Version">Version of the draft that the author read, or null.</param>
    public sealed record Input(Guid DraftId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var draft = await book.DraftAsync(input.DraftId, ct);
        draft.EnsureVersion(input.Version);
        draft.Withdraw(user.Actor, clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("policy-drafts/{id:guid}/withdrawals", (input, id) => input with { DraftId = id });
}
