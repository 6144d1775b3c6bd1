using Mediation.Accounts.Reorganisations;

namespace Mediation.Accounts.Units;

/// <summary>Proposes another name for a unit; what was written under the old one keeps it. Another administrator approves it.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
[RequiresConfirmation]
public sealed class ProposeUnitName(ReorganisationBook book) : UseCase<ProposeUnitName.Input, ProposeUnitName.Result>, IHaveRoute
{
    /// <param name="Name">The new name.</param>
    /// <param name="NameEn">The new English name.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Guid UnitId, string? Name = null, string? NameEn = null, string? Reason = null) : IInput<Result>;

    /// <param name="Id">The proposal.</param>
    public sealed record Result(Guid Id);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Name).UnitName();
            RuleFor(i => i.NameEn).UnitName();
            RuleFor(i => i.Reason).Reason();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var tree = await book.TreeAsync(ct);
        var unit = tree.Of(input.UnitId);
        var proposed = Reorganisation.RenameUnit(tree, unit, new UnitWords(unit.Code, input.Name!.Trim(), input.NameEn!.Trim()), book.By(input.Reason));
        await book.AddAsync(proposed, ct);
        return new Result(proposed.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>(
            "organisation/units/{id:guid}/names",
            (input, id) => input with { UnitId = id },
            (_, made) => $"organisation/changes/{made.Id}"
        );
}
