namespace Mediation.Complaints.Reviews;

/// <summary>
/// Who can review the decision of a case that is applied against: people of the superior institution, or of one above it, who had no part in the case.
/// Nobody where none is.
/// </summary>
[RequiresPermission(ComplaintPermissions.AppointReviewer)]
public sealed class ListReviewers(MediationDbContext db, Reviewers reviewers, CurrentUser user, TimeProvider clock)
    : Query<ListReviewers.Input, IReadOnlyList<ListReviewers.Row>>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<Row>>;

    /// <param name="Reviews">Reviews that the person has in hand now.</param>
    /// <param name="AbsentUntil">Absent until then; null for who is there.</param>
    public sealed record Row(Guid Id, string Name, string Post, string Unit, int Reviews, DateTimeOffset? AbsentUntil);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        await db.EnsureInScopeAsync(input.ComplaintId, user, ct);
        var id = input.ComplaintId;
        var review = await db.Set<SuperiorReview>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                r => r.ComplaintId == id && (r.State == ReviewState.Applied || r.State == ReviewState.Reviewing || r.State == ReviewState.Decided),
                ct
            );
        var candidates = review is null ? [] : await reviewers.UninvolvedAsync(review, ct);
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

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("complaints/{id:guid}/reviewers", id => new Input(id));
}
