namespace Mediation.Ownership.Closing;

/// <summary>
/// Somebody else than who did the work checks an ownership whose case has ended, and closes it out (销号): measures completed with proof, the leader's own
/// contact, the notice to the complainant.
/// </summary>
[RequiresPermission(OwnershipPermissions.CloseOut)]
public sealed class CloseOutOwnership(MediationDbContext db, CloseOutReader checks, CurrentUser user, CaseTime time)
    : UseCase<CloseOutOwnership.Input, Done>,
        IHaveRoute
{
    /// <param name="Reason">Why it is closed out although the leader did not reach the complainant, or nobody did with the decision.</param>
    public sealed record Input(Guid ComplaintId, string? Reason = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).AtMost(500).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (ownership, complaint) = await checks.ToCheckAsync(input.ComplaintId, input.Version, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = string.IsNullOrWhiteSpace(input.Reason) ? null : Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        ownership.ConfirmCloseOut(user, CloseOutPolicy.FaultsOf(ownership, complaint.State, complaint.DecisionNotifiedAt), reason, now);
        if (reason is not null)
        {
            db.Add(reason);
        }

        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapCommand<Input>("complaints/{id:guid}/ownership/closing-out", (input, id) => input with { ComplaintId = id });
}
