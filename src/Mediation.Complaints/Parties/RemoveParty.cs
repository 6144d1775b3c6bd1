namespace Mediation.Complaints.Parties;

/// <summary>A party takes part no more. It is kept with the case, and acts for nobody.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RemoveParty(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<RemoveParty.Input, Done>, IHaveRoute
{
    /// <param name="Ending">Why.</param>
    public sealed record Input(Guid ComplaintId, Guid PartyId, PartyEnding Ending, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EndParty(input.PartyId, input.Ending, await time.NowAsync(complaint.Id, ct));
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/parties/{partId:guid}/departure", (input, id, party) =>
            input with
            {
                ComplaintId = id,
                PartyId = party,
            }
        );
}
