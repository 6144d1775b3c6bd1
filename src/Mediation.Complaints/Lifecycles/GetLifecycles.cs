using Mediation.Core.Workflows;

namespace Mediation.Complaints.Lifecycles;

/// <summary>Every lifecycle that the reader may see, with how much is open in each state within the own scope: a statement for each lifecycle.</summary>
[RequiresPermission(ComplaintPermissions.ReadLifecycles)]
public sealed class GetLifecycles(IEnumerable<ILifecycle> lifecycles, CurrentUser user)
    : Query<GetLifecycles.Input, IReadOnlyList<GetLifecycles.Lifecycle>>,
        IHaveRoute
{
    public sealed record Input : IInput<IReadOnlyList<Lifecycle>>;

    /// <param name="Key">Key of its name.</param>
    /// <param name="Shape">States and steps, from the table that refuses.</param>
    /// <param name="Open">What is open, by state; ends are left out.</param>
    public sealed record Lifecycle(string Key, WorkflowShape Shape, IReadOnlyList<OpenInState> Open);

    /// <param name="State">The state.</param>
    /// <param name="Count">How many are open in it.</param>
    /// <param name="Address">Page that lists them.</param>
    public sealed record OpenInState(string State, int Count, string Address);

    public override async Task<IReadOnlyList<Lifecycle>> RunAsync(Input input, CancellationToken ct)
    {
        List<Lifecycle> shown = [];
        foreach (var one in lifecycles.Where(l => user.May(l.Permission)).OrderBy(l => l.Order))
        {
            var counts = await one.CountAsync(ct);
            shown.Add(new Lifecycle(one.Key, one.Shape, [.. one.Counted.Select(s => new OpenInState(s, counts.GetValueOrDefault(s), one.AddressOf(s)))]));
        }

        return shown;
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("lifecycles", async (UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(), ct: ct)));
}
