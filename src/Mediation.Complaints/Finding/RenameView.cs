namespace Mediation.Complaints.Finding;

/// <summary>Gives an own view another name.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class RenameView(MediationDbContext db, ComplaintSearch search, CurrentUser user) : UseCase<RenameView.Input, Done>, IHaveRoute
{
    /// <param name="Name">One that no other view of the person has.</param>
    public sealed record Input(Guid ViewId, string? Name) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Name).Cascade(CascadeMode.Stop).Required().AtMost(SavedView.LongestName).Readable().OneLine();
    }

    /// <exception cref="BusinessException"><c>Complaints:ViewNotFound</c>, <c>Complaints:ViewNameTaken</c>, <c>Complaints:ViewNamesPerson</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (view, name) = (await db.OwnViewAsync(input.ViewId, user, ct), Text.Normal(input.Name!));
        if (await search.NamesPersonAsync(name, ct))
        {
            throw ComplaintErrors.ViewNamesPerson();
        }

        await db.EnsureViewNameFreeAsync(user.Id, name, view.Id, ct);
        view.Rename(name);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/views/{id:guid}/name", (input, id) => input with { ViewId = id });
}
