namespace Mediation.Complaints.Linking;

/// <summary>
/// A supervisor merges a complaint into another about the same dispute, which leads it: one clock, from the earliest receipt, and nothing lost
/// (Order 2020/3, Art. 18 ¶3; DOMAIN 8.9). Whoever keeps away from the one keeps away from the other.
/// </summary>
[RequiresPermission(ComplaintPermissions.Merge)]
public sealed class MergeComplaint(MediationDbContext db, EndingObstacles obstacles, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<MergeComplaint.Input, MergeComplaint.Result>,
        IHaveRoute
{
    /// <param name="ComplaintId">The one that is merged.</param>
    /// <param name="LeadingNumber">Number of the one that leads.</param>
    /// <param name="Reason">Why it is the same dispute.</param>
    /// <param name="OtherPerson">Confirms that another person complains of the same dispute, where the complainants are not known to be one.</param>
    public sealed record Input(Guid ComplaintId, string LeadingNumber, string Reason, bool OtherPerson = false, int? Version = null) : IInput<Result>;

    /// <param name="DecideBy">End of the legal limit of the one that leads.</param>
    public sealed record Result(Guid LeadingId, string LeadingNumber, DateTimeOffset DecideBy);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.LeadingNumber).Cascade(CascadeMode.Stop).Required().AtMost(40).Readable();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var merged = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var leading = await db.OtherComplaintAsync(input.LeadingNumber, "leadingNumber", user, ct);
        await obstacles.EnsureNoneAsync(merged.Id, ct);
        await obstacles.EnsureNoneAsync(leading.Id, ct, staysInBank: true);
        await db.LoadToMergeAsync(merged, ct);
        await db.Entry(merged).Collection(c => c.LateFacts).LoadAsync(ct);
        await db.Entry(leading).Collection(c => c.Recusals).LoadAsync(ct);
        var now = (await time.NowAsync(merged.Id, ct)).NotBefore(await time.NowAsync(leading.Id, ct));
        var reasons = MergeReasons.Of(merged.Id, leading.Id, input.Reason.Trim(), user.Id, now);
        merged.MergeInto(leading, reasons, input.OtherPerson, await clocks.OfAsync(merged, ct), await clocks.OfAsync(leading, ct), now);
        db.AddRange(reasons.Here, reasons.There);
        await RecuseAsync(merged, leading, now, ct);
        return new Result(leading.Id, leading.Number, leading.AnswerBy);
    }

    /// <summary>What is dealt with together is kept from whoever keeps away from a part of it.</summary>
    private async Task RecuseAsync(Complaint merged, Complaint leading, DateTimeOffset now, CancellationToken ct)
    {
        var people = merged.Recusals.Select(r => r.PersonId).Concat(leading.Recusals.Select(r => r.PersonId)).Distinct().ToList();
        var names = people.Count == 0 ? [] : await db.Users.Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        foreach (var (from, to) in new[] { (merged, leading), (leading, merged) })
        {
            foreach (var byGround in from.Recusals.ToList().GroupBy(r => r.Ground))
            {
                List<(Guid, string)> those = [.. byGround.Where(r => names.ContainsKey(r.PersonId)).Select(r => (r.PersonId, names[r.PersonId]))];
                await db.RecuseAsync(to, those, byGround.Key, now, ct);
            }
        }
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/merger", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
