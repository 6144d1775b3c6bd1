using Mediation.Accounts.Reorganisations;

namespace Mediation.Accounts.Units;

/// <summary>Proposes that a unit, with all below it, belongs to another one; another administrator approves it.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
[RequiresConfirmation]
public sealed class ProposeUnitMove(ReorganisationBook book) : UseCase<ProposeUnitMove.Input, ProposeUnitMove.Result>, IHaveRoute
{
    /// <param name="ParentId">The unit above it from then on.</param>
    /// <param name="Reason">Why; noted in each open case.</param>
    public sealed record Input(Guid UnitId, Guid? ParentId = null, string? Reason = null) : IInput<Result>;

    /// <param name="Id">The proposal.</param>
    public sealed record Result(Guid Id);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.ParentId).Required();
            RuleFor(i => i.Reason).Reason();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var tree = await book.TreeAsync(ct);
        var unit = tree.Of(input.UnitId);
        var proposed = Reorganisation.MoveUnit(tree, unit, tree.Of(input.ParentId!.Value), book.By(input.Reason));
        await book.AddAsync(proposed, ct);
        return new Result(proposed.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>(
            "organisation/units/{id:guid}/moves",
            (input, id) => input with { UnitId = id },
            (_, made) => $"organisation/changes/{made.Id}"
        );
}
