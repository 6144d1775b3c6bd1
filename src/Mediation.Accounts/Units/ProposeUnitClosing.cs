using Mediation.Accounts.Reorganisations;

namespace Mediation.Accounts.Units;

/// <summary>Proposes that a unit is closed into another one, which has its people and its work from then on; another administrator approves it.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
[RequiresConfirmation]
public sealed class ProposeUnitClosing(ReorganisationBook book) : UseCase<ProposeUnitClosing.Input, ProposeUnitClosing.Result>, IHaveRoute
{
    /// <param name="SuccessorId">The unit that has its people and its work from then on.</param>
    /// <param name="Reason">Why; noted in each open case.</param>
    public sealed record Input(Guid UnitId, Guid? SuccessorId = null, string? Reason = null) : IInput<Result>;

    /// <param name="Id">The proposal.</param>
    public sealed record Result(Guid Id);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.SuccessorId).Required();
            RuleFor(i => i.Reason).Reason();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var tree = await book.TreeAsync(ct);
        var unit = tree.Of(input.UnitId);
        var proposed = Reorganisation.CloseUnit(tree, unit, tree.Of(input.SuccessorId!.Value), book.By(input.Reason));
        await book.AddAsync(proposed, ct);
        return new Result(proposed.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>(
            "organisation/units/{id:guid}/closings",
            (input, id) => input with { UnitId = id },
            (_, made) => $"organisation/changes/{made.Id}"
        );
}
