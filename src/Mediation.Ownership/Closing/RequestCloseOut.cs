namespace Mediation.Ownership.Closing;

/// <summary>The leader to whom closing out was sent back says what was supplemented, and asks again.</summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class RequestCloseOut(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<RequestCloseOut.Input, Done>, IHaveRoute
{
    /// <param name="Supplement">What was supplemented, or why it cannot be.</param>
    public sealed record Input(Guid ComplaintId, string Supplement, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Supplement).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = await time.NowAsync(input.ComplaintId, ct);
        var ownership = await db.OwnershipToAsync(input.ComplaintId, input.Version, OwnershipAction.RequestCloseOut, user, now, ct);
        var supplement = Note.Of(input.ComplaintId, input.Supplement.Trim(), user.Id, now);
        ownership.RequestCloseOut(supplement);
        db.Add(supplement);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapCommand<Input>("complaints/{id:guid}/ownership/closing-out/requests", (input, id) => input with { ComplaintId = id });
}
