namespace Mediation.Complaints.Endings;

/// <summary>A supervisor, and never who proposed it, approves a refusal or a termination. Its duty is met by the notice, not by this.</summary>
[RequiresPermission(ComplaintPermissions.DecideEnding)]
public sealed class ApproveEnding(
    MediationDbContext db,
    EndingRulesReader rules,
    EndingObstacles obstacles,
    ComplaintClockReader clocks,
    CurrentUser user,
    CaseTime time
) : UseCase<ApproveEnding.Input, Done>, IHaveRoute
{
    /// <param name="EndingId">The proposal.</param>
    public sealed record Input(Guid ComplaintId, Guid EndingId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToDecideEndingAsync(input.ComplaintId, input.Version, user, ct);
        await obstacles.EnsureNoneAsync(complaint.Id, ct);
        var proposal = complaint.Endings.FirstOrDefault(e => e.Id == input.EndingId) ?? throw ComplaintErrors.EndingUnknown();
        var ground = (await rules.OfVersionAsync(proposal.RulesVersion, ct)).Ground(proposal.Kind, proposal.Ground);
        var now = await time.NowAsync(complaint.Id, ct);
        complaint.ApproveEnding(proposal.Id, user.Actor, ground, await clocks.OfAsync(complaint, ct), now);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/endings/{partId:guid}/approval", (input, id, eid) => input with { ComplaintId = id, EndingId = eid });
}
