using FluentValidation;
using Mediation.Core.Data;
using Mediation.Core.UseCases;

namespace Mediation.Tests.Core.UseCases;

/// <summary>Adds a unit; its code is unique in the database.</summary>
[RequiresPermission(RunnerModule.Permission)]
internal sealed class AddUnit(MediationDbContext db, RunnerProbe probe) : UseCase<AddUnit.Input, Guid>
{
    public sealed record Input(string Code) : IInput<Guid>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Code).Required().AtMost(20);
    }

    public override async Task<Guid> RunAsync(Input input, CancellationToken ct)
    {
        db.SavedChanges += (_, _) => probe.Saved();
        var unit = OrganisationUnit.Create(input.Code, input.Code, input.Code, null);
        db.Add(unit);
        await probe.RunAsync();
        return unit.Id;
    }
}
