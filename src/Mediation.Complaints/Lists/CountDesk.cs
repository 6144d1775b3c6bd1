namespace Mediation.Complaints.Lists;

/// <summary>How much lies on the desk, over all its pages: what is late or due today, due within seven days, later, and paused.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class CountDesk(ComplaintListQuery cases, InstitutionTime institution, TimeProvider clock) : Query<CountDesk.Input, CountDesk.Result>, IHaveRoute
{
    public sealed record Input(ComplaintListView View = ComplaintListView.Mine) : IInput<Result>;

    /// <remarks>Each is counted up to one more than <see cref="ListPlace.CountedTo"/>.</remarks>
    public sealed record Result(int Late, int Week, int Later, int Paused);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var open = cases.Of(new ComplaintListFilter(input.View, Open: true));
        var bands = DueBands.At(clock.GetUtcNow(), institution);
        return new Result(await CountAsync(DueBand.Late), await CountAsync(DueBand.Week), await CountAsync(DueBand.Later), await CountAsync(DueBand.Paused));

        Task<int> CountAsync(DueBand band) => open.Where(bands.Holds(band)).OrderBy(c => c.NextDueAt).Take(ListPlace.CountedTo + 1).CountAsync(ct);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, Result>("desk");
}
