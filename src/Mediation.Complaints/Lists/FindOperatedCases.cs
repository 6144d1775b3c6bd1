using Mediation.Core;

namespace Mediation.Complaints.Lists;

/// <summary>
/// Numbers of cases by their ids, for the operator's lists of deliveries, timers and effects: a number names nobody, and by it the operator can talk with
/// whoever handles the case.
/// </summary>
[RequiresPermission(CorePermissions.ReadJobs)]
public sealed class FindOperatedCases(MediationDbContext db) : Query<FindOperatedCases.Input, FindOperatedCases.Result>
{
    private const int Most = 200;

    /// <param name="Ids">At most 200.</param>
    public sealed record Input(IReadOnlyList<Guid> Ids) : IInput<Result>;

    /// <param name="Numbers">Number by id; what is no case is left out.</param>
    public sealed record Result(IReadOnlyDictionary<Guid, string> Numbers);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Ids).NoMoreThan(Most);
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        Guid[] ids = [.. input.Ids.Distinct()];
        return new Result(await db.Complaints.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, ct));
    }
}
