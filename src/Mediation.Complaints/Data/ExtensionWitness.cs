namespace Mediation.Complaints.Data;

/// <summary>Holds requests for more time against the history: what was asked, by whom, and what became of it.</summary>
internal static class ExtensionWitness
{
    public static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<ExtensionRequest> requests)
    {
        var recorded = history.Recorded.Where(t => t.Facts.Id("extensionId") is not null).ToLookup(t => t.Facts.Id("extensionId")!.Value);
        return
        [
            .. recorded.Where(r => requests.All(e => e.Id != r.Key)).Select(r => history.Finding(AuditFault.RowMissing, "extension", r.First().Entry)),
            .. requests.Where(e => !recorded.Contains(e.Id)).Select(e => history.Finding(AuditFault.Unrecorded, $"extension {e.Id}")),
            .. history.Differences(requests.Where(e => recorded.Contains(e.Id)).SelectMany(e => Values(e, [.. recorded[e.Id]]))),
        ];
    }

    private static IEnumerable<ComparedValue> Values(ExtensionRequest request, IReadOnlyList<(HistoryEntry Entry, System.Text.Json.JsonElement Facts)> recorded)
    {
        var (asked, last) = (recorded[0], recorded[^1]);
        yield return new("extension.RuleId", request.RuleId, asked.Facts.Text("ruleId"), asked.Entry);
        yield return new("extension.ToDays", (decimal)request.ToDays, asked.Facts.Amount("toDays"), asked.Entry);
        yield return new("extension.RequestedBy", request.RequestedBy, asked.Entry.ActorId, asked.Entry);
        yield return new("extension.State", request.State.ToString(), StateOf(last.Entry.Event), last.Entry);
        yield return new("extension.DecidedBy", request.DecidedBy, last.Entry.Event == nameof(ExtensionRequested) ? null : last.Entry.ActorId, last.Entry);
    }

    private static string StateOf(string happened) =>
        happened switch
        {
            nameof(ExtensionGranted) => nameof(ExtensionState.Approved),
            nameof(ExtensionRejected) => nameof(ExtensionState.Rejected),
            _ => nameof(ExtensionState.Requested),
        };
}
