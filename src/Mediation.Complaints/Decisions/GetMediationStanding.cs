namespace Mediation.Complaints.Decisions;

/// <summary>How the mediation of a case stands: what comes next on the case depends on it.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetMediationStanding(MediationDbContext db, IMediationResults mediations, CurrentUser user)
    : Query<GetMediationStanding.Input, GetMediationStanding.Result>
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Standing">Null when no mediation was ever proposed.</param>
    public sealed record Result(MediationStanding? Standing);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        await db.EnsureInScopeAsync(input.ComplaintId, user, ct);
        return new Result(await mediations.OfAsync(input.ComplaintId, ct));
    }
}
