namespace Mediation.Complaints.Lists;

/// <summary>Numbers of cases by their ids, for a page that shows rows of another part of the system: of those in the reader's scope.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class FindCaseNumbers(MediationDbContext db, CurrentUser user) : Query<FindCaseNumbers.Input, FindCaseNumbers.Result>
{
    private const int Most = 200;

    /// <param name="Ids">At most 200.</param>
    public sealed record Input(IReadOnlyList<Guid> Ids) : IInput<Result>;

    /// <param name="Numbers">Number by id; what is not in scope is left out.</param>
    public sealed record Result(IReadOnlyDictionary<Guid, string> Numbers);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Ids).NoMoreThan(Most);
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        Guid[] ids = [.. input.Ids.Distinct()];
        return new Result(await db.Complaints.InScope(user).Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, ct));
    }
}
