namespace Mediation.Complaints.Reviews;

/// <summary>Who can review a decision: people of the superior institution, or of one above it, who had no part in the case.</summary>
[RequiresPermission(ComplaintPermissions.NameReviewer)]
public sealed class ListReviewers(MediationDbContext db, Reviewers reviewers, CurrentUser user, TimeProvider clock)
    : Query<ListReviewers.Input, IReadOnlyList<ListReviewers.Row>>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId, Guid ReviewId) : IInput<IReadOnlyList<Row>>;

    /// <param name="Reviews">Reviews that the person has in hand now.</param>
    /// <param name="AbsentUntil">Absent until then; null for who is there.</param>
    public sealed record Row(Guid Id, string Name, string Post, string Unit, int Reviews, DateTimeOffset? AbsentUntil);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        await db.EnsureInScopeAsync(input.ComplaintId, user, ct);
        var review = await db.Set<SuperiorReview>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == input.ReviewId && r.ComplaintId == input.ComplaintId, ct)
            ?? throw ComplaintErrors.ReviewUnknown();
        var candidates = await reviewers.UninvolvedAsync(review, ct);
        Guid?[] ids = [.. candidates.Select(c => (Guid?)c.Person.Id)];
        var inHand = await db.Set<SuperiorReview>()
            .Where(r => ids.Contains(r.ReviewerId) && (r.State == ReviewState.Reviewing || r.State == ReviewState.Decided))
            .GroupBy(r => r.ReviewerId)
            .Select(g => new { Person = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Person!.Value, g => g.Count, ct);
        var now = clock.GetUtcNow();
        return
        [
            .. candidates
                .Select(c => new Row(
                    c.Person.Id,
                    c.Person.DisplayName,
                    c.Person.Post,
                    c.Unit.NameIn(CultureInfo.CurrentUICulture),
                    inHand.GetValueOrDefault(c.Person.Id),
                    c.Person.IsAbsent(now) ? c.Person.AbsentUntil : null
                ))
                .OrderBy(r => r.AbsentUntil is not null)
                .ThenBy(r => r.Reviews),
        ];
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("complaints/{id:guid}/reviews/{partId:guid}/reviewers", async (Guid id, Guid partId, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(id, partId), ct: ct))
        );
}
