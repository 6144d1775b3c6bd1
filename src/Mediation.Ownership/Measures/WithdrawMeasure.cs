namespace Mediation.Ownership.Measures;

/// <summary>The owning leader takes a measure back that need not be done any more, and says why; it stands in the way of closing no longer.</summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class WithdrawMeasure(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<WithdrawMeasure.Input, Done>, IHaveRoute
{
    /// <param name="Reason">Why it need not be done.</param>
    public sealed record Input(Guid ComplaintId, Guid MeasureId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = await time.NowAsync(input.ComplaintId, ct);
        var ownership = await db.OwnershipToAsync(input.ComplaintId, input.Version, OwnershipAction.WithdrawMeasure, user, now, ct);
        var measure = ownership.MeasureOf(input.MeasureId);
        var reason = Note.Of(input.ComplaintId, input.Reason.Trim(), user.Id, now);
        ownership.WithdrawMeasure(measure, reason);
        db.Add(reason);
        await db.CancelTimersAsync(measure.Id, SetMeasure.LateTimer, ct);
        await db.CancelTimersAsync(measure.Id, SetMeasure.TomorrowTimer, ct);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/ownership/measures/{partId:guid}/withdrawal", (input, id, mid) =>
            input with
            {
                ComplaintId = id,
                MeasureId = mid,
            }
        );
}
