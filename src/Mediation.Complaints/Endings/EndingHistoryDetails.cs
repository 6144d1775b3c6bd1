namespace Mediation.Complaints.Endings;

/// <summary>The names of grounds and of material in the history, by the version of the rules that they were chosen from.</summary>
public sealed class EndingHistoryDetails(EndingRulesReader rules) : IHistoryDetails
{
    public async Task<IReadOnlyList<EntryDetail>> OfAsync(CaseHistory history, CancellationToken ct)
    {
        List<EntryDetail> details = [];
        Dictionary<Guid, int> versions = [];
        foreach (var (entry, facts) in history.Recorded)
        {
            var version =
                facts.Amount("endingRulesVersion") is { } given ? (int)given
                : facts.Id("endingId") is { } known ? versions.GetValueOrDefault(known)
                : 0;
            if (version > 0 && WordsOf(facts, await rules.OfVersionAsync(version, ct), entry.Event) is { Count: > 0 } words)
            {
                details.Add(new EntryDetail(entry.Sequence, null, []) { Words = words });
            }

            if (facts.Id("endingId") is { } proposal)
            {
                versions.TryAdd(proposal, version);
            }
        }

        return details;
    }

    private static Dictionary<string, string> WordsOf(System.Text.Json.JsonElement facts, EndingRules rules, string happened)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        if (facts.Text("endingGround") is { } code)
        {
            var kind =
                facts.Text("ending") is { } named ? Enum.Parse<EndingKind>(named)
                : happened == nameof(ComplaintRefused) ? EndingKind.Refusal
                : EndingKind.Termination;
            if (rules.Find(kind, code) is { } ground)
            {
                words["endingGround"] = $"{ground.Name.Word} ({ground.Article.Word})";
            }
        }

        if (facts.Text("materials") is { } materials)
        {
            words["materials"] = rules.NamesOf(materials).Word;
        }

        return words;
    }
}
