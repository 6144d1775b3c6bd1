using Mediation.Core.PersonalData;
using Mediation.Documents.Data;

namespace Mediation.Referrals.Data;

/// <summary>Holds mediations against the history: state, consent, what was shared, mediator, outcome with its sum and words, agreement.</summary>
public sealed class MediationWitness(MediationDbContext db, SnapshotSealer snapshots) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var mediations = (await db.MediationCases.AsNoTracking().Whole().AsSplitQuery().Where(m => cases.Contains(m.CaseId)).ToListAsync(ct)).ToLookup(m =>
            m.CaseId
        );
        var documents = await db
            .IssuedDocuments.AsNoTracking()
            .Where(d => cases.Contains(d.CaseId) && d.Kind == DocumentKind.MediationAgreement)
            .ToDictionaryAsync(d => d.Id, ct);
        var keys = await db.Set<PersonKey>().AsNoTracking().Where(k => cases.Contains(k.CaseId)).ToDictionaryAsync(k => k.PersonId, ct);
        return [.. histories.SelectMany(h => FaultsOf(h, [.. mediations[h.CaseId]], documents, keys))];
    }

    private IEnumerable<AuditFinding> FaultsOf(
        CaseHistory history,
        IReadOnlyList<MediationCase> mediations,
        Dictionary<Guid, IssuedDocument> documents,
        Dictionary<Guid, PersonKey> keys
    )
    {
        var recorded = history.Recorded.Where(t => t.Facts.Id("mediationId") is not null).ToLookup(t => t.Facts.Id("mediationId")!.Value);
        var missing = recorded.Where(t => mediations.All(m => m.Id != t.Key)).Select(t => history.Finding(AuditFault.RowMissing, "mediation", t.First().Entry));
        var unrecorded = mediations.Where(m => !recorded.Contains(m.Id)).Select(m => history.Finding(AuditFault.Unrecorded, $"mediation {m.Number}"));
        return missing
            .Concat(unrecorded)
            .Concat(
                mediations
                    .Where(m => recorded.Contains(m.Id))
                    .SelectMany(m =>
                        history
                            .Differences(
                                Values(m, new RecordedEvents([.. recorded[m.Id]]), documents, keys).Select(v => v with { What = "mediation." + v.What })
                            )
                            .Concat(
                                history.OutOfOrder(
                                    ("mediation.PushedAt", m.PushedAt),
                                    ("mediation.AcknowledgedAt", m.AcknowledgedAt),
                                    ("mediation.AcceptedAt", m.AcceptedAt),
                                    ("mediation.EndedAt", m.EndedAt)
                                )
                            )
                    )
            );
    }

    /// <summary>What the row says beside what the last entry about it says; without an entry, beside what a new mediation would say.</summary>
    private IEnumerable<ComparedValue> Values(
        MediationCase m,
        RecordedEvents recorded,
        Dictionary<Guid, IssuedDocument> documents,
        Dictionary<Guid, PersonKey> keys
    )
    {
        var last = recorded.LastStep();
        yield return new(nameof(m.State), m.State, recorded.StateAfter(last), last?.Entry);
        var proposed = recorded.Last(nameof(MediationProposed));
        yield return new(nameof(m.Number), m.Number, proposed?.Facts.Text("number"), proposed?.Entry);
        var consent = recorded.Last(nameof(ConsentRecorded));
        yield return new(nameof(m.Consent), m.Consent?.Id, consent?.Facts.Id("consentId"), consent?.Entry);
        yield return new(
            nameof(SeparateConsent.Fields),
            m.Consent is null ? null : string.Join(' ', m.Consent.Fields),
            consent?.Words("fields"),
            consent?.Entry
        );
        yield return new(nameof(SeparateConsent.GivenAt), m.Consent?.GivenAt, consent?.Facts.Instant("givenAt"), consent?.Entry);
        var pushed = recorded.Last(nameof(CasePushed));
        if (m.Sharing is not { } sharing)
        {
            yield return new(nameof(m.Sharing), null, pushed?.Facts.Text("snapshotSha256"), pushed?.Entry);
        }
        else if (keys.TryGetValue(sharing.PersonId, out var key))
        {
            // Of an erased person nobody can make the hash anew; the stored columns are held by the marks of rows.
            yield return new(nameof(m.Sharing), Sha256Of(sharing, key), pushed?.Facts.Text("snapshotSha256"), pushed?.Entry);
        }

        var appointed = recorded.Last(nameof(MediatorAppointed));
        yield return new(nameof(m.MediatorName), m.MediatorName, appointed?.Facts.Text("mediator"), appointed?.Entry);
        foreach (var session in m.Sessions)
        {
            var timed = recorded.LastOf(session, nameof(SessionScheduled), nameof(SessionMoved), nameof(SessionRecorded));
            yield return new(
                nameof(session.StartsAt),
                session.StartsAt,
                timed?.Facts.Instant(timed.Entry.Event == nameof(SessionRecorded) ? "heldAt" : "startsAt"),
                timed?.Entry
            );
            var held = recorded.LastOf(session, nameof(SessionRecorded));
            yield return new(nameof(session.HeldAt), session.HeldAt, held?.Facts.Instant("heldAt"), held?.Entry);
            yield return new(nameof(session.Present), session.Present?.ToString(), held?.Facts.Text("present"), held?.Entry);
            var cancelled = recorded.LastOf(session, nameof(SessionCancelled));
            yield return new("SessionCancelled", session.CancelledAt is not null, cancelled is not null, cancelled?.Entry);
        }

        var agreed = recorded.Last(nameof(MediationAgreed));
        yield return new(nameof(m.AgreedAmount), m.AgreedAmount, agreed?.Facts.Amount("amount"), agreed?.Entry);
        yield return new(
            nameof(m.PayBy),
            m.PayBy?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            agreed?.Facts.Text("payBy"),
            agreed?.Entry
        );
        var ended = agreed ?? recorded.Last(nameof(MediationFailed));
        yield return new("Words", ended is null ? null : m.WordsSha256, ended?.Facts.Text("wordsSha256"), ended?.Entry);
        var issued = recorded.Last(nameof(AgreementIssued));
        var document = documents.GetValueOrDefault(m.AgreementId ?? Guid.Empty);
        yield return new(nameof(m.AgreementId), m.AgreementId, issued?.Facts.Id("documentId"), issued?.Entry);
        yield return new("Agreement", document?.Number, issued?.Facts.Text("number"), issued?.Entry);
        yield return new("AgreementFile", document?.Sha256, issued?.Facts.Text("sha256"), issued?.Entry);
    }

    private string Sha256Of(DataSharingRecord sharing, PersonKey key)
    {
        try
        {
            return SharedSnapshot.Sha256Of(snapshots.Open(sharing.With(key)).ToJson());
        }
        catch (Exception altered) when (altered is PersonUnreadableException or JsonException)
        {
            return "unreadable";
        }
    }

    /// <summary>The state that each event leaves behind.</summary>
    private static readonly Dictionary<string, MediationState> States = new(StringComparer.Ordinal)
    {
        [nameof(MediationProposed)] = MediationState.ConsentPending,
        [nameof(ConsentRecorded)] = MediationState.Consented,
        [nameof(CasePushed)] = MediationState.Pushed,
        [nameof(PushAcknowledged)] = MediationState.Acknowledged,
        [nameof(MediationAccepted)] = MediationState.Accepted,
        [nameof(MediationDeclined)] = MediationState.NotAccepted,
        [nameof(MediatorAppointed)] = MediationState.MediatorAppointed,
        [nameof(SessionRecorded)] = MediationState.InMediation,
        [nameof(MediationAgreed)] = MediationState.Agreed,
        [nameof(MediationFailed)] = MediationState.Failed,
        [nameof(ReferralWithdrawn)] = MediationState.Withdrawn,
    };

    /// <summary>An entry with what was sealed in it.</summary>
    private sealed record RecordedEvent(HistoryEntry Entry, JsonElement Facts)
    {
        public string? Words(string name) =>
            Facts.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
                ? string.Join(' ', list.EnumerateArray().Select(e => e.GetString()))
                : null;
    }

    /// <summary>What the history says of one mediation.</summary>
    private sealed class RecordedEvents(IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> entries)
    {
        public RecordedEvent? Last(string happened) =>
            entries.Where(e => e.Entry.Event == happened).Select(e => new RecordedEvent(e.Entry, e.Facts)).LastOrDefault();

        public RecordedEvent? LastStep() =>
            entries.Where(e => States.ContainsKey(e.Entry.Event)).Select(e => new RecordedEvent(e.Entry, e.Facts)).LastOrDefault();

        public RecordedEvent? LastOf(MediationSession session, params string[] happened) =>
            entries
                .Where(e => happened.Contains(e.Entry.Event) && e.Facts.Id("sessionId") == session.Id)
                .Select(e => new RecordedEvent(e.Entry, e.Facts))
                .LastOrDefault();

        /// <summary>Another mediator appointed in the middle leaves the mediation where it is.</summary>
        public MediationState? StateAfter(RecordedEvent? last) =>
            last is null ? null
            : last.Entry.Event == nameof(MediatorAppointed) && Last(nameof(SessionRecorded)) is not null ? MediationState.InMediation
            : States[last.Entry.Event];
    }
}
