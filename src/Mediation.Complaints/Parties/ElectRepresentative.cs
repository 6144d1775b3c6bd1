namespace Mediation.Complaints.Parties;

/// <summary>The group elected a member to speak for it: at most five (Order 2020/3, Art. 12).</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class ElectRepresentative(MediationDbContext db, CurrentUser user) : UseCase<ElectRepresentative.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId, Guid PartyId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.ElectRepresentative(input.PartyId);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/parties/{partId:guid}/election", (input, id, party) =>
            input with
            {
                ComplaintId = id,
                PartyId = party,
            }
        );
}
