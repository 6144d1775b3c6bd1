namespace Mediation.Complaints.Finding;

/// <summary>Keeps what a list is limited to under a name, for the person who saves it alone.</summary>
/// <remarks>What names a person is not kept: it would stand in the database in clear.</remarks>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class SaveView(MediationDbContext db, ComplaintSearch search, CurrentUser user) : UseCase<SaveView.Input, SaveView.Result>, IHaveRoute
{
    /// <param name="Name">One that no other view of the person has.</param>
    /// <param name="Filter">The list; whose cases it shows is the list's own, not the desk's.</param>
    /// <param name="Columns">Columns that it shows, in their order; null for those of whoever opens it.</param>
    public sealed record Input(string? Name, ComplaintListFilter Filter, IReadOnlyList<ListColumn>? Columns = null) : IInput<Result>;

    /// <param name="Id">The view.</param>
    public sealed record Result(Guid Id);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(DutyNames duties)
        {
            RuleFor(i => i.Name).Cascade(CascadeMode.Stop).Required().AtMost(SavedView.LongestName).Readable().OneLine();
            RuleFor(i => i.Filter).WithinLimits(duties);
            RuleFor(i => i.Columns).AreDistinct();
        }
    }

    /// <exception cref="BusinessException">
    /// <c>Complaints:ViewNameTaken</c>, <c>Complaints:ViewNamesPerson</c>, <c>Complaints:TooManyViews</c>
    /// </exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (me, name) = (user.Id, Text.Normal(input.Name!));
        foreach (var typed in TextsOf(input).Where(Text.IsGiven))
        {
            if (await search.NamesPersonAsync(Text.Normal(typed!), ct))
            {
                throw ComplaintErrors.ViewNamesPerson();
            }
        }

        // Of two at once one is refused: each counts the views before it.
        (await db.Users.SingleAsync(u => u.Id == me, ct)).RequireNoOtherSave();
        if (await db.Set<SavedView>().CountAsync(v => v.UserId == me, ct) >= SavedView.MostOfPerson)
        {
            throw ComplaintErrors.TooManyViews(SavedView.MostOfPerson);
        }

        await db.EnsureViewNameFreeAsync(me, name, null, ct);
        var query = ComplaintListAddress.OfPage(input.Filter, input.Columns)[ComplaintListAddress.Page.Length..];
        if (query.Length > SavedView.LongestQuery)
        {
            throw InvalidInputException.Of("filter", "Core:TooLong", ("limit", SavedView.LongestQuery));
        }

        var view = db.Add(SavedView.Of(me, name, query)).Entity;
        return new Result(view.Id);
    }

    /// <summary>All that somebody typed freely; what is chosen from a list names nobody.</summary>
    private static string?[] TextsOf(Input input) =>
        [input.Name, input.Filter.Search, input.Filter.Product, input.Filter.Cause, input.Filter.VerifiedCause, input.Filter.ClaimDemand];

    public static void Map(ApiRoutes api) => api.MapPost("complaints/views", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var saved = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/complaints/views/{saved.Id}", saved);
        });
}
