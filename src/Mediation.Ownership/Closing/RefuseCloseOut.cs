namespace Mediation.Ownership.Closing;

/// <summary>Somebody else checked an ownership whose case has ended, and sends it back to its leader with what is missing.</summary>
[RequiresPermission(OwnershipPermissions.CloseOut)]
public sealed class RefuseCloseOut(MediationDbContext db, CloseOutReader checks, CurrentUser user, CaseTime time)
    : UseCase<RefuseCloseOut.Input, Done>,
        IHaveRoute
{
    /// <param name="Reason">What is missing.</param>
    public sealed record Input(Guid ComplaintId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (ownership, complaint) = await checks.ToCheckAsync(input.ComplaintId, input.Version, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        ownership.RefuseCloseOut(user, reason, now);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapCommand<Input>("complaints/{id:guid}/ownership/closing-out/refusals", (input, id) => input with { ComplaintId = id });
}
