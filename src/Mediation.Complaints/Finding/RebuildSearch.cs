using Mediation.Core;
using Mediation.Core.Search;

namespace Mediation.Complaints.Finding;

/// <summary>
/// Makes what a batch of complaints is found by anew, in one save. What is as it should be is left, so that a run which was ended is simply begun again.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class RebuildSearch(MediationDbContext db, ComplaintTexts texts) : UseCase<RebuildSearch.Input, RebuildSearch.Result>
{
    /// <param name="After">Last complaint of the batch before; null for the first.</param>
    /// <param name="Batch">Rows at once: few enough that no writer waits long.</param>
    public sealed record Input(Guid? After = null, int Batch = 200) : IInput<Result>;

    /// <param name="Last">Goes into <c>After</c>; null when no more follow.</param>
    public sealed record Result(int Seen, int Written, Guid? Last);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var all = db.Complaints.AsNoTracking().Include(c => c.Forwards).AsSplitQuery();
        var complaints = await (input.After is { } after ? all.Where(c => c.Id > after) : all).OrderBy(c => c.Id).Take(input.Batch).ToListAsync(ct);
        Guid[] ids = [.. complaints.Select(c => c.Id)];
        var known = await db.SearchTexts.Where(t => ids.Contains(t.SubjectId)).ToDictionaryAsync(t => t.SubjectId, ct);
        var merged = await db.MergedNumbersAsync(ids, ct);
        var written = 0;
        foreach (var complaint in complaints)
        {
            var words = await texts.OfAsync(complaint, merged[complaint.Id], ct);
            if (!known.TryGetValue(complaint.Id, out var text))
            {
                db.Add(SearchText.Of(complaint.Id, words));
                written++;
            }
            else if (text.Replace(words))
            {
                written++;
            }
        }

        return new Result(complaints.Count, written, complaints.Count == input.Batch ? complaints[^1].Id : null);
    }
}
