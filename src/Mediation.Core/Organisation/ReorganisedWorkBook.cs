namespace Mediation.Core.Organisation;

/// <summary>The modules' work that follows units and people.</summary>
public sealed class ReorganisedWorkBook(IEnumerable<IReorganisedWork> works)
{
    public IReorganisedWork Of(WorkKind work) => works.Single(w => w.Work == work);

    /// <summary>How much open work of each kind there is.</summary>
    public async Task<IReadOnlyList<WorkCount>> CountAsync(WorkOwner owner, CancellationToken ct)
    {
        List<WorkCount> counts = [];
        foreach (var work in works.OrderBy(w => w.Work))
        {
            counts.Add(new WorkCount(work.Work, await work.CountAsync(owner, ct)));
        }

        return counts;
    }
}

/// <summary>How much work of a kind is open.</summary>
public sealed record WorkCount(WorkKind Work, int Count);
