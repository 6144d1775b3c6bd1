namespace Mediation.Core.Organisation;

/// <summary>The modules' work that follows units and people.</summary>
public sealed class ReorganisedWorkBook(IEnumerable<IReorganisedWork> works)
{
    public IReorganisedWork Of(WorkKind work) => works.Single(w => w.Work == work);

    /// <summary>Whether a person can have this work in the place of another.</summary>
    public Task<bool> CanTakeAsync(WorkKind work, Guid successorId, Guid leaverId, CancellationToken ct) =>
        works.FirstOrDefault(w => w.Work == work)?.CanTakeAsync(successorId, leaverId, ct) ?? Task.FromResult(true);

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
