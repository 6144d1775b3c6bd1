namespace Mediation.PolicyStudio.Drafts;

/// <summary>A draft with where it differs from the version that it changes, what is wrong with it by now, and what the reader may do.</summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class GetPolicyDraft(DraftBook book, IEnumerable<ISimulatedPolicy> simulated, CurrentUser user)
    : Query<GetPolicyDraft.Input, GetPolicyDraft.Result>,
        IHaveRoute
{
    public sealed record Input(Guid DraftId) : IInput<Result>;

    /// <param name="Newest">The newest version now; a draft based on another one can only be rejected.</param>
    /// <param name="Faults">What is wrong with it by now; empty for one that is decided.</param>
    /// <param name="MayApprove">Whether the reader may publish or reject it.</param>
    /// <param name="IsSimulated">Whether past cases can be decided again under it.</param>
    /// <param name="Schema">JSON schema of its content, which names its fields; null where the kind has none.</param>
    /// <param name="IsOwn">Whether the reader wrote it, and may take it back while it waits.</param>
    public sealed record Result(
        Guid Id,
        int Version,
        string Policy,
        PolicyDraftState State,
        PolicyOrigin Origin,
        int BasedOn,
        int Newest,
        PolicyValidity? Validity,
        DateOnly? EffectiveFrom,
        string Note,
        string Author,
        DateTimeOffset DraftedAt,
        string? DecidedBy,
        DateTimeOffset? DecidedAt,
        string? Reason,
        int? PublishedVersion,
        IReadOnlyList<PolicyDifference> Differences,
        IReadOnlyList<FieldError> Faults,
        string Content,
        bool MayApprove,
        bool IsOwn,
        bool IsSimulated,
        string? Schema
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var draft = await book.DraftAsync(input.DraftId, ct);
        var (kind, newest) = (book.FindKind(draft.Key), await book.NewestAsync(draft.Key, ct));
        var before = await book.JsonAsync(draft.Key, draft.BasedOn, ct);
        var isOpen = draft.State == PolicyDraftState.Open;
        IReadOnlyList<PolicyFault> faults = isOpen && kind is not null ? await book.FaultsAsync(kind, draft.Json, newest, ct) : [];
        return new Result(
            draft.Id,
            draft.Version,
            draft.Key,
            draft.State,
            draft.Origin,
            draft.BasedOn,
            newest.Version,
            kind?.Validity,
            draft.EffectiveFrom,
            draft.Note,
            draft.AuthorName,
            draft.DraftedAt,
            draft.DecidedByName,
            draft.DecidedAt,
            draft.Reason,
            draft.PublishedVersion,
            kind?.Differences(before, draft.Json) ?? JsonDifferences.Between(before, draft.Json),
            [.. faults.Select(f => f.Beside("content"))],
            DraftText.Shown(draft.Json),
            isOpen && kind is not null && draft.MayBePublishedBy(user.Id) && user.May(PolicyPermissions.Approve) && user.May(kind.ApprovePermission),
            draft.AuthorId == user.Id,
            simulated.Any(s => s.Policy == draft.Key),
            kind?.Schema
        );
    }

    public static void Map(ApiRoutes api) => api.MapVersionedQuery<Input, Result>("policy-drafts/{id:guid}", id => new Input(id), draft => draft.Version);
}
