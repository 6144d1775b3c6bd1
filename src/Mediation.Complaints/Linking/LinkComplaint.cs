namespace Mediation.Complaints.Linking;

/// <summary>
/// Whoever handles a complaint links it to another one that he or she sees: as its duplicate, its repeat, or as related. Nothing ends by it and no
/// clock moves; a duplicate is what a supervisor may merge.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class LinkComplaint(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<LinkComplaint.Input, LinkComplaint.Result>, IHaveRoute
{
    /// <param name="OtherNumber">Number of the other one.</param>
    /// <param name="Kind">How this one relates to it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Guid ComplaintId, string OtherNumber, LinkKind? Kind, string Reason, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid LinkId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.OtherNumber).Cascade(CascadeMode.Stop).Required().AtMost(40).Readable();
            RuleFor(i => i.Kind).Required();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(500).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var other = await db.OtherComplaintAsync(input.OtherNumber, "otherNumber", user, ct);
        await db.Entry(complaint).Collection(c => c.Links).LoadAsync(ct);
        await db.Entry(other).Collection(c => c.Links).LoadAsync(ct);
        var now = (await time.NowAsync(complaint.Id, ct)).NotBefore(await time.NowAsync(other.Id, ct));
        var reasons = MergeReasons.Of(complaint.Id, other.Id, input.Reason.Trim(), user.Id, now);
        var link = complaint.LinkTo(other, input.Kind!.Value, reasons, now);
        db.AddRange(reasons.Here, reasons.There);
        return new Result(link.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("complaints/{id:guid}/links", (input, id) => input with { ComplaintId = id }, (id, _) => $"complaints/{id}");
}
