namespace Mediation.Ownership.CasePage;

/// <summary>Of this module's entries: which measure they are about, what each signal added to a rating, and why this leader was named.</summary>
public sealed class OwnershipHistoryDetails(OwnedCaseReader reader, RepeatDisclosure repeats, Texts texts) : IHistoryDetails
{
    public async Task<IReadOnlyList<EntryDetail>> OfAsync(CaseHistory history, CancellationToken ct)
    {
        var ratings = await reader.RatingsAsync(history.CaseId, ct);
        var ownership = (await reader.OwnershipAsync(history.CaseId, ct))?.Ownership;
        List<EntryDetail> rated = [];
        foreach (var recorded in history.Recorded)
        {
            if (ratings.FirstOrDefault(r => r.Id == recorded.Facts.Id("assessmentId")) is { } rating)
            {
                rated.Add(new EntryDetail(recorded.Entry.Sequence, null, [.. (await repeats.OfAsync(rating, ct)).Select(WordsOf)]));
            }
        }

        return [.. rated, .. ownership is null ? [] : Measures(history, ownership).Concat(Namings(history, ownership))];
    }

    private static IEnumerable<EntryDetail> Measures(CaseHistory history, LeaderOwnership ownership) =>
        from recorded in history.Recorded
        let measure = ownership.Measures.FirstOrDefault(m => m.Id == recorded.Facts.Id("measureId"))
        where measure is not null
        select new EntryDetail(recorded.Entry.Sequence, measure.Title, []);

    private IEnumerable<EntryDetail> Namings(CaseHistory history, LeaderOwnership ownership) =>
        from recorded in history.Recorded
        let naming = ownership.Namings.FirstOrDefault(n => n.Id == recorded.Facts.Id("namingId"))
        where naming is not null
        select new EntryDetail(
            recorded.Entry.Sequence,
            null,
            [
                .. recorded.Entry.Event == nameof(LeaderNamed)
                    ? [texts["Naming:Row", ("row", texts[$"AssignmentRow:{naming.Row}"]), ("version", naming.AssignmentPolicyVersion)]]
                    : Array.Empty<string>(),
                .. naming.Candidates.Select(c =>
                    texts["Naming:Candidate", ("name", c.Name), ("post", c.Post), ("verdict", texts.Of(c.Verdict)), ("count", c.OpenOwnerships)]
                ),
            ]
        );

    private string WordsOf(RiskContribution one) =>
        texts[
            one.Source == RiskSource.Fact ? "Risk:Added" : "Risk:AddedBy",
            ("signal", RiskText.SignalOf(texts, one)),
            ("points", one.Points),
            ("source", texts[$"RiskSource:{one.Source}", ("evidence", one.Evidence)])
        ];
}
