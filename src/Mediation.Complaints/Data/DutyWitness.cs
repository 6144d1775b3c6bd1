using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>
/// Holds what is owed against the history: the duties that the receipt and each forward started, what settled them, what regulators forwarded, and how
/// they were answered.
/// </summary>
public sealed class DutyWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var duties = (await db.Set<Duty>().AsNoTracking().Where(d => cases.Contains(d.ComplaintId)).ToListAsync(ct)).ToLookup(d => d.ComplaintId);
        var forwards = (await db.Set<RegulatorForward>().AsNoTracking().Where(f => cases.Contains(f.ComplaintId)).ToListAsync(ct)).ToLookup(f => f.ComplaintId);
        var requests = (await db.Set<ExtensionRequest>().AsNoTracking().Where(e => cases.Contains(e.ComplaintId)).ToListAsync(ct)).ToLookup(e => e.ComplaintId);
        return
        [
            .. histories.SelectMany(h =>
                FaultsOf(h, [.. duties[h.CaseId]], [.. forwards[h.CaseId]]).Concat(ExtensionWitness.FaultsOf(h, [.. requests[h.CaseId]]))
            ),
        ];
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<Duty> duties, IReadOnlyList<RegulatorForward> forwards) =>
        [
            .. history.Differences(
                Values(history, duties, forwards)
                    .Concat(forwards.SelectMany(f => Values(history, duties, f)))
                    .Select(v => v with { What = "complaint." + v.What })
            ),
            .. forwards.SelectMany(f => history.OutOfOrder(("forward.ForwardedAt", f.ForwardedAt), ("forward.AnsweredAt", f.AnsweredAt))),
        ];

    private static IEnumerable<ComparedValue> Values(CaseHistory history, IReadOnlyList<Duty> duties, IReadOnlyList<RegulatorForward> forwards)
    {
        var registered = history.Last(nameof(ComplaintRegistered));
        yield return new("Duties", RulesOf(duties, null), RulesIn(registered?.Facts), registered?.Entry);
        var recorded = history.Recorded.Where(t => t.Entry.Event == nameof(RegulatorForwardRecorded)).ToList();
        yield return new(
            "Forwards",
            string.Join(' ', forwards.Select(f => f.Id).Order()),
            string.Join(' ', recorded.Select(t => t.Facts.Id("forwardId") ?? default).Order()),
            recorded.Count == 0 ? null : recorded[^1].Entry
        );
        List<(HistoryEntry Entry, JsonElement Facts)> reopenings = [.. history.Recorded.Where(t => CaseEnding.IsReopening(t.Entry.Event))];
        yield return SettledBetween(history, duties, null, int.MinValue, reopenings.Count > 0 ? reopenings[0].Entry.Sequence : int.MaxValue);
        for (var i = 0; i < reopenings.Count; i++)
        {
            var (entry, facts) = reopenings[i];
            var reopening = facts.Id("reopeningId");
            yield return new("Reopening.Duties", RulesOf(duties, reopening), RulesIn(facts), entry);
            var next = i + 1 < reopenings.Count ? reopenings[i + 1].Entry.Sequence : int.MaxValue;
            yield return SettledBetween(history, duties, reopening, entry.Sequence, next);
        }
    }

    /// <summary>What settled the duties of the receipt, or of a reopening: the ending between it and the next.</summary>
    private static ComparedValue SettledBetween(CaseHistory history, IReadOnlyList<Duty> duties, Guid? subject, int after, int before)
    {
        var ended = CaseEnding.SettlingOf(history, after, before);
        return new ComparedValue(
            subject is null ? "Duties.SettledAt" : "Reopening.Duties.SettledAt",
            Instants(duties.Where(d => d.Subject == subject)),
            ended?.SettledAt?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty,
            ended?.Entry
        );
    }

    private static IEnumerable<ComparedValue> Values(CaseHistory history, IReadOnlyList<Duty> duties, RegulatorForward forward)
    {
        var recorded = Of(nameof(RegulatorForwardRecorded));
        yield return new("Forward.Regulator", forward.Regulator, recorded?.Facts.Text("regulator"), recorded?.Entry);
        yield return new("Forward.Reference", forward.Reference, recorded?.Facts.Text("reference"), recorded?.Entry);
        yield return new("Forward.ForwardedAt", forward.ForwardedAt, recorded?.Facts.Instant("forwardedAt"), recorded?.Entry);
        yield return new("Forward.Duties", RulesOf(duties, forward.Id), RulesIn(recorded?.Facts), recorded?.Entry);
        var answered = Of(nameof(RegulatorAnswered));
        yield return new("Forward.AnsweredAt", forward.AnsweredAt, answered?.Facts.Instant("answeredAt"), answered?.Entry);
        yield return new("Forward.AnswerProof", forward.AnswerProof, answered?.Facts.Text("answerProof"), answered?.Entry);
        yield return new("Forward.AnswerNoteId", forward.AnswerNoteId, answered?.Facts.Id("noteId"), answered?.Entry);
        yield return new(
            "Forward.Duties.SettledAt",
            Instants(duties.Where(d => d.Subject == forward.Id)),
            answered?.Facts.Instant("answeredAt")?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty,
            answered?.Entry
        );

        (HistoryEntry Entry, JsonElement Facts)? Of(string happened) =>
            history
                .Recorded.Where(t => t.Entry.Event == happened && t.Facts.Id("forwardId") == forward.Id)
                .Select(t => ((HistoryEntry, JsonElement)?)t)
                .LastOrDefault();
    }

    internal static string RulesOf(IReadOnlyList<Duty> duties, Guid? subject) =>
        string.Join(' ', duties.Where(d => d.Subject == subject).Select(d => d.RuleId).Order(StringComparer.Ordinal));

    internal static string RulesIn(JsonElement? facts) =>
        facts is { } sealedFacts && sealedFacts.TryGetProperty("rules", out var rules) && rules.ValueKind == JsonValueKind.Array
            ? string.Join(' ', rules.EnumerateArray().Select(r => r.ToString()).Order(StringComparer.Ordinal))
            : string.Empty;

    /// <summary>When the duties were settled: one answer settles all that are owed to the same.</summary>
    internal static string Instants(IEnumerable<Duty> duties) =>
        string.Join(
            ' ',
            duties
                .Where(d => d.SettledAt is not null)
                .Select(d => d.SettledAt!.Value.CutToMicroseconds().ToString("O", CultureInfo.InvariantCulture))
                .Distinct()
        );
}
