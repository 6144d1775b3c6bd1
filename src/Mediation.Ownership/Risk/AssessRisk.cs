namespace Mediation.Ownership.Risk;

/// <summary>Rates the case again: more was heard, a duty ran out, mediation ended without peace. Major or above names a leader in the same save.</summary>
[RequiresPermission(OwnershipPermissions.AssessRisk)]
public sealed class AssessRisk(MediationDbContext db, RiskAssessor assessor, CurrentUser user) : UseCase<AssessRisk.Input, AssessRisk.Result>, IHaveRoute
{
    /// <param name="Heard">Signs heard since the last rating; those heard before stay.</param>
    public sealed record Input(Guid ComplaintId, RiskSigns Heard = RiskSigns.None, int? Version = null) : IInput<Result>;

    public sealed record Result(int Score, RiskLevel Level);

    internal sealed class Checks : AbstractValidator<Input>
    {
        private const RiskSigns All =
            RiskSigns.MediaMentioned | RiskSigns.RegulatorMentioned | RiskSigns.SelfHarmThreatened | RiskSigns.GatheringThreatened | RiskSigns.Hardship;

        public Checks() => RuleFor(i => i.Heard).Must(signs => (signs & ~All) == RiskSigns.None).WithErrorCode("Core:UnknownChoice");
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        ComplaintAccess.EnsureMayHandle(user, complaint);
        complaint.EnsureVersion(input.Version);
        if (!complaint.IsOpen)
        {
            throw OwnershipErrors.CaseEnded();
        }

        var assessment = await assessor.AssessAsync(complaint, AssessmentOccasion.Reassessment, input.Heard, ct);
        return new Result(assessment.Score, assessment.Level);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("complaints/{id:guid}/risk-assessments", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var rated = await run.RunAsync(input with { ComplaintId = id }, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/complaints/{id}/ownership", rated);
        });
}
