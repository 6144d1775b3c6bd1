using FluentValidation;
using Mediation.Core.Data;
using Mediation.Core.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Core.UseCases;

/// <summary>A query that, against the rules, changes something: it must come to nothing.</summary>
[OpenToAll("a reading of these tests")]
internal sealed class ReadUnits(MediationDbContext db) : Query<ReadUnits.Input, ReadUnits.Result>
{
    public sealed record Input(string Added) : IInput<Result>;

    /// <param name="Tracked">How many of the rows that were read the context would save.</param>
    public sealed record Result(int Units, int Tracked);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Added).AtMost(20);
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var units = await db.Set<OrganisationUnit>().ToListAsync(ct);
        var tracked = db.ChangeTracker.Entries().Count();
        db.Add(OrganisationUnit.Create(input.Added, input.Added, input.Added, null));
        return new Result(units.Count, tracked);
    }
}
