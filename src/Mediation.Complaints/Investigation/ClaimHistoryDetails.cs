namespace Mediation.Complaints.Investigation;

/// <summary>Which claim an entry of the history is about and which causes it names, in words, by the code lists of today.</summary>
public sealed class ClaimHistoryDetails(PolicyReader policies, InstitutionTime institution, TimeProvider clock) : IHistoryDetails
{
    private static readonly string[] Causes = ["cause", "verifiedCause"];

    public async Task<IReadOnlyList<EntryDetail>> OfAsync(CaseHistory history, CancellationToken ct)
    {
        var claims = history.Recorded.Where(t => t.Facts.Id("claimId") is not null).ToList();
        var corrected = history.Recorded.Where(t => t.Entry.Event == nameof(CauseCorrected)).ToList();
        if (claims.Count + corrected.Count == 0)
        {
            return [];
        }

        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        var added = claims.Where(t => t.Entry.Event == nameof(ClaimAdded)).ToDictionary(t => t.Facts.Id("claimId")!.Value, t => t.Facts.Text("demand"));
        var first = history.Last(nameof(ComplaintRegistered))?.Facts.Text("demand");
        return
        [
            .. claims.Select(t => new EntryDetail(
                t.Entry.Sequence,
                codes.Demand(added.GetValueOrDefault(t.Facts.Id("claimId")!.Value) ?? first ?? string.Empty),
                []
            )),
            .. corrected.Select(t => new EntryDetail(t.Entry.Sequence, About: null, [])
            {
                Words = Causes.ToDictionary(f => f, f => codes.Cause(t.Facts.Text(f) ?? string.Empty), StringComparer.Ordinal),
            }),
        ];
    }
}
