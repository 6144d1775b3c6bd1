namespace Mediation.Complaints.Signals;

/// <summary>
/// Whoever handles a complaint judges whether a professional agency stands behind it, with the reason. Nothing follows from it by itself: no refusal, no
/// clock (DOMAIN 8.14).
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class JudgeAgency(MediationDbContext db, AgencyAssessor assessor, CurrentUser user, CaseTime time) : UseCase<JudgeAgency.Input, Done>, IHaveRoute
{
    /// <param name="Judgement">What was found.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Guid ComplaintId, AgencyJudgement? Judgement, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Judgement).Required();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(1000).Readable();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, await time.NowAsync(complaint.Id, ct));
        complaint.JudgeAgency(input.Judgement!.Value, (await assessor.LastAsync(complaint.Id, ct))?.Id, reason);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/agency-judgement", (input, id) => input with { ComplaintId = id });
}
