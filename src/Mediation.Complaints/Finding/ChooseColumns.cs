namespace Mediation.Complaints.Finding;

/// <summary>Keeps which columns the list shows to the person who chooses them, in their order; without any the standard ones come back.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ChooseColumns(MediationDbContext db, CurrentUser user) : UseCase<ChooseColumns.Input, Done>, IHaveRoute
{
    /// <param name="Columns">In their order; null for the standard ones.</param>
    public sealed record Input(IReadOnlyList<ListColumn>? Columns = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Columns).AreDistinct();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var own = await db.Set<OwnColumns>().SingleOrDefaultAsync(c => c.UserId == me, ct);
        if (input.Columns is not { } columns)
        {
            db.RemoveRange(own is null ? [] : [own]);
        }
        else if (own is null)
        {
            db.Add(OwnColumns.Of(me, ListColumns.Text(columns)));
        }
        else
        {
            own.Choose(ListColumns.Text(columns));
        }

        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/columns", (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) => run.NoContentAsync(input, http, ct));
}
