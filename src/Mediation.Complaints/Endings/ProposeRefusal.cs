namespace Mediation.Complaints.Endings;

/// <summary>
/// Proposes not to take the complaint up, on a statutory ground (Order 2020/3, Art. 18 ¶4; PBoC Order 2020/5, ch. 4). It holds once somebody else approves it.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class ProposeRefusal(EndingProposals proposals) : UseCase<ProposeRefusal.Input, ProposeRefusal.Result>, IHaveRoute
{
    /// <param name="Ground">Code of the ground, see <see cref="ListEndingGrounds"/>.</param>
    /// <param name="Reasons">Facts and reasons, as the complainant will read them.</param>
    /// <param name="ProofFileId">File of the case, or an upload of the same person, that proves the ground.</param>
    public sealed record Input(Guid ComplaintId, string Ground, string Reasons, Guid? ProofFileId = null, int? Version = null)
        : IInput<Result>,
            IEndingProposalInput;

    /// <param name="EndingId">The proposal.</param>
    public sealed record Result(Guid EndingId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => Include(new EndingProposalChecks<Input>());
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct) => new((await proposals.ProposeAsync(EndingKind.Refusal, input, ct)).Id);

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/refusals", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
