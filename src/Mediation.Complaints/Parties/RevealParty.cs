namespace Mediation.Complaints.Parties;

/// <summary>As <see cref="RevealComplainant"/>, of any party.</summary>
[RequiresPermission(ComplaintPermissions.RevealComplainant)]
public sealed class RevealParty(MediationDbContext db, RevealAccess access, RevealCounter counter, PersonSealer sealer, CurrentUser user)
    : UseCase<RevealParty.Input, RevealComplainant.Result>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId, Guid PartyId, string Reason) : IInput<RevealComplainant.Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
    }

    public override async Task<RevealComplainant.Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        await access.EnsureMayRevealAsync(complaint, ct);
        var party = complaint.PartyOf(input.PartyId);
        counter.Count(user);
        if (party.Role == PartyRole.Complainant)
        {
            complaint.RecordReveal(input.Reason.Trim());
        }
        else
        {
            complaint.RecordPartyReveal(party, input.Reason.Trim());
        }

        return RevealComplainant.Result.Of(sealer.Open(party));
    }

    /// <remarks>Not idempotent by key, as <see cref="RevealComplainant"/>.</remarks>
    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/parties/{partId:guid}/reveals", async (Guid id, Guid partId, Input input, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id, PartyId = partId }), ct: ct))
        );
}
