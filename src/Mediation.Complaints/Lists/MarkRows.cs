namespace Mediation.Complaints.Lists;

/// <summary>What the other modules mark on the cases of one page. Part of rendering a list; API clients query the modules themselves.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class MarkRows(IEnumerable<IRowMarks> modules) : Query<MarkRows.Input, ILookup<Guid, RowMark>>
{
    /// <param name="Cases">Cases of the page; a module marks only those in the user's scope.</param>
    public sealed record Input(IReadOnlyCollection<Guid> Cases) : IInput<ILookup<Guid, RowMark>>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Cases.Count).InclusiveBetween(0, 200).WithErrorCode("Core:TakeOutOfRange");
    }

    public override async Task<ILookup<Guid, RowMark>> RunAsync(Input input, CancellationToken ct)
    {
        List<RowMark> marks = [];
        foreach (var module in input.Cases.Count == 0 ? [] : modules)
        {
            marks.AddRange(await module.OfAsync(input.Cases, ct));
        }

        return marks.ToLookup(m => m.CaseId);
    }
}
