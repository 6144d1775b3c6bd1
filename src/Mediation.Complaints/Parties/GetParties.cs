namespace Mediation.Complaints.Parties;

/// <summary>Who takes part in a complaint, masked, with how each authority stands today; those who ended come last.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetParties(
    MediationDbContext db,
    ComplaintReader complaints,
    PersonSealer sealer,
    RevealAccess access,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<GetParties.Input, GetParties.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Version">Of the complaint.</param>
    /// <param name="MayChange">Whether the reader may add, change, elect and end parties now.</param>
    /// <param name="MayReveal">Whether the reader may see them in full, after saying why.</param>
    public sealed record Result(int Version, bool MayChange, bool MayReveal, IReadOnlyList<PartyView> Parties);

    private static readonly CompiledQuery<Guid, Row> PartiesOf = new(
        (db, id) =>
            db.Set<Party>()
                .AsNoTracking()
                .Include(p => p.Key)
                .Where(p => p.ComplaintId == id)
                .Select(p => new Row(p, db.Set<StoredFile>().Where(f => f.Id == p.ProofFileId).Select(f => f.Name).FirstOrDefault()))
    );

    private sealed record Row(Party Party, string? ProofFile);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = (await complaints.OfAsync(input.ComplaintId, ct)).Complaint;
        var rows = await PartiesOf.Run(db, complaint.Id).ToListAsync(ct);
        var today = institution.Today(clock);
        return new Result(
            complaint.Version,
            ComplaintAccess.MayHandle(user, ComplaintPermissions.Handle, complaint) && complaint.Allowed.Contains(ComplaintAction.ChangeParties),
            await access.MayRevealAsync(complaint, ct),
            [
                .. rows.OrderBy(r => r.Party.EndedAt is not null)
                    .ThenBy(r => r.Party.Role)
                    .ThenBy(r => r.Party.AddedAt)
                    .ThenBy(r => r.Party.Id)
                    .Select(r => PartyView.Of(r.Party, sealer.Open(r.Party), r.ProofFile, today)),
            ]
        );
    }

    public static void Map(ApiRoutes api) =>
        api.MapVersionedQuery<Input, Result>("complaints/{id:guid}/parties", id => new Input(id), result => result.Version);
}
