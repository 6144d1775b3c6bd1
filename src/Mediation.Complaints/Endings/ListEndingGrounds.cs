namespace Mediation.Complaints.Endings;

/// <summary>The grounds on which a complaint can be refused or terminated, and the material that can be asked for, by the rules in force today.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListEndingGrounds(EndingRulesReader rules, TimeProvider clock) : Query<ListEndingGrounds.Input, ListEndingGrounds.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    public sealed record Result(IReadOnlyList<Ground> Refusals, IReadOnlyList<Ground> Terminations, IReadOnlyList<Material> Materials);

    /// <param name="Code">Goes into a proposal.</param>
    /// <param name="Name">In the reader's language.</param>
    /// <param name="Article">The article that it rests on.</param>
    /// <param name="NeedsProof">Whether a file has to prove it.</param>
    /// <param name="NotifiesComplainant">Whether somebody is owed the notice.</param>
    /// <param name="IsForAnother">Whether the matter is to be transferred to another company instead.</param>
    public sealed record Ground(string Code, string Name, string Article, bool NeedsProof, bool NotifiesComplainant, bool IsForAnother);

    /// <param name="Code">Goes into a request.</param>
    /// <param name="Name">In the reader's language.</param>
    public sealed record Material(string Code, string Name);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var inForce = (await rules.InForceAsync(clock.GetUtcNow(), ct)).Rules;
        return new Result(
            [.. inForce.Refusals.Select(Of)],
            [.. inForce.Terminations.Select(Of)],
            [.. inForce.Materials.Select(m => new Material(m.Code, m.Name.Word))]
        );
    }

    private static Ground Of(EndingGround ground) =>
        new(ground.Code, ground.Name.Word, ground.Article.Word, ground.NeedsProof, ground.NotifiesComplainant, ground.IsForAnother);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("ending-grounds", () => new Input());
}
