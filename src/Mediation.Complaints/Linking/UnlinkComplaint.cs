namespace Mediation.Complaints.Linking;

/// <summary>Removes a link that is wrong, from the case of either side; both histories have it.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class UnlinkComplaint(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<UnlinkComplaint.Input, Done>, IHaveRoute
{
    /// <param name="ComplaintId">Either of the two.</param>
    /// <param name="LinkId">The link.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Guid ComplaintId, Guid LinkId, string Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var (id, linkId) = (complaint.Id, input.LinkId);
        var link = await db.Set<ComplaintLink>().SingleOrDefaultAsync(l => l.Id == linkId && (l.ComplaintId == id || l.OtherId == id), ct)
            ?? throw ComplaintErrors.LinkUnknown();

        // The other one may have gone to a unit that the user does not see.
        var otherId = link.ComplaintId == id ? link.OtherId : link.ComplaintId;
        var other = await db.Complaints.Whole().SingleAsync(c => c.Id == otherId, ct);
        var (from, to) = link.ComplaintId == id ? (complaint, other) : (other, complaint);
        await db.Entry(from).Collection(c => c.Links).LoadAsync(ct);
        var now = (await time.NowAsync(from.Id, ct)).NotBefore(await time.NowAsync(to.Id, ct));
        var reasons = MergeReasons.Of(from.Id, to.Id, input.Reason.Trim(), user.Id, now);
        from.Unlink(link.Id, to, reasons, now);
        db.AddRange(reasons.Here, reasons.There);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/links/{partId:guid}/removal", (input, id, link) => input with { ComplaintId = id, LinkId = link });
}
