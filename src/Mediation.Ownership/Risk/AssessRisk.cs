namespace Mediation.Ownership.Risk;

/// <summary>
/// Rates the case again: new signs were noticed, a duty is overdue, or mediation ended without agreement. Major or above names a leader
/// in the same save.
/// </summary>
[RequiresPermission(OwnershipPermissions.AssessRisk)]
public sealed class AssessRisk(MediationDbContext db, RiskAssessor assessor, CurrentUser user) : UseCase<AssessRisk.Input, AssessRisk.Result>, IHaveRoute
{
    /// <param name="Noted">Signs noticed since the last rating; earlier ones stay.</param>
    public sealed record Input(Guid ComplaintId, RiskSigns Noted = RiskSigns.None, int? Version = null) : IInput<Result>;

    public sealed record Result(int Score, RiskLevel Level);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        RiskPolicy.EnsureCanBeRated(complaint);
        var assessment = await assessor.AssessAsync(complaint, AssessmentOccasion.Reassessment, input.Noted, ct);
        return new Result(assessment.Score, assessment.Level);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>(
            "complaints/{id:guid}/risk-assessments",
            (input, id) => input with { ComplaintId = id },
            (id, _) => $"complaints/{id}/ownership"
        );
}
