using Mediation.Accounts.Reorganisations;

namespace Mediation.Accounts.Units;

/// <summary>Proposes a new unit below another one; another administrator approves it.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
[RequiresConfirmation]
public sealed class ProposeUnit(ReorganisationBook book) : UseCase<ProposeUnit.Input, ProposeUnit.Result>, IHaveRoute
{
    /// <param name="Code">Its code, which case numbers have; never changed.</param>
    /// <param name="ParentId">The unit above it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(string? Code = null, string? Name = null, string? NameEn = null, Guid? ParentId = null, string? Reason = null) : IInput<Result>;

    /// <param name="Id">The proposal.</param>
    public sealed record Result(Guid Id);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Code).UnitCode();
            RuleFor(i => i.Name).UnitName();
            RuleFor(i => i.NameEn).UnitName();
            RuleFor(i => i.ParentId).Required();
            RuleFor(i => i.Reason).Reason();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var tree = await book.TreeAsync(ct);
        UnitWords words = new(input.Code!, input.Name!.Trim(), input.NameEn!.Trim());
        var proposed = Reorganisation.AddUnit(tree, words, tree.Of(input.ParentId!.Value), book.By(input.Reason));
        await book.AddAsync(proposed, ct);
        return new Result(proposed.Id);
    }

    public static void Map(ApiRoutes api) => api.MapPost("organisation/units", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var made = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/organisation/changes/{made.Id}", made);
        });
}
