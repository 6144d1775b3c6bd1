using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>Holds the complaint and its notes against the history: registration, handler, risk, decision, end, and every word quoted.</summary>
public sealed class ComplaintWitness(MediationDbContext db) : IHistoryWitness
{
    public IReadOnlyList<IQueryable<Guid>> Cases => [db.Complaints.AsNoTracking().Select(c => c.Id)];

    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var complaints = await db.Complaints.AsNoTracking().Include(c => c.Recusals).Where(c => cases.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var channels = await db
            .Parties.AsNoTracking()
            .Where(p => p.MainOf != null && cases.Contains(p.ComplaintId))
            .Select(p => new
            {
                p.ComplaintId,
                p.PreferredChannel,
                p.Language,
            })
            .ToDictionaryAsync(p => p.ComplaintId, p => (p.PreferredChannel, p.Language), ct);
        var notes = (await db.Notes.AsNoTracking().Where(n => cases.Contains(n.CaseId)).ToListAsync(ct)).ToLookup(n => n.CaseId);
        return
        [
            .. histories.SelectMany(h =>
                FaultsOf(h, complaints.GetValueOrDefault(h.CaseId), channels.GetValueOrDefault(h.CaseId)).Concat(FaultsOf(h, [.. notes[h.CaseId]]))
            ),
        ];
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, Complaint? complaint, (ContactChannel? Channel, string? Language) contact)
    {
        if (complaint is null)
        {
            return history.Entries.Count == 0 ? [] : [history.Finding(AuditFault.RowMissing, "complaint", history.Entries[0])];
        }

        return history
            .Differences(Values(history, complaint).Concat(ContactOf(history, contact)).Select(v => v with { What = "complaint." + v.What }))
            .Concat(
                history.OutOfOrder(
                    ("complaint.ReceivedAt", complaint.ReceivedAt),
                    ("complaint.DecidedAt", IsOfReview(history) ? null : complaint.Decision?.DecidedAt),
                    ("complaint.ClosedAt", complaint.ClosedAt)
                )
            )
            .Concat(history.OutOfOrder(("complaint.ReceivedAt", complaint.ReceivedAt), ("complaint.RegisteredAt", complaint.RegisteredAt)));
    }

    /// <summary>What a review put in the place of a decision comes after the end of the case.</summary>
    private static bool IsOfReview(CaseHistory history) => DecisionIn(history)?.Entry.Event == nameof(ReviewDecided);

    /// <summary>What the row says beside what the last entry about it says; without an entry, beside what a new complaint would say.</summary>
    private static IEnumerable<ComparedValue> Values(CaseHistory history, Complaint c)
    {
        if (history.Last(nameof(ComplaintRegistered)) is { Entry: var at, Facts: var facts })
        {
            yield return new(nameof(c.Number), c.Number, facts.Text("number"), at);
            yield return new(nameof(c.Channel), c.Channel.ToString(), facts.Text("channel"), at);
            yield return new(nameof(c.ProductCode), c.ProductCode, facts.Text("product"), at);
            yield return new(nameof(c.CauseCode), c.CauseCode, facts.Text("cause"), at);
            yield return new(nameof(c.DemandCode), c.DemandCode, facts.Text("demand"), at);
            yield return new(nameof(c.ClaimedAmount), c.ClaimedAmount, facts.Amount("claimedAmount"), at);
            yield return new(nameof(c.ReceivedAt), c.ReceivedAt, facts.Instant("receivedAt"), at);
        }

        var assigned = history
            .Recorded.Where(t =>
                t.Entry.Event is nameof(ComplaintAssigned) or nameof(ComplaintTransferred) or nameof(ComplaintFollowedUnit) or nameof(HandlerLeft)
            )
            .Select(t => ((HistoryEntry Entry, JsonElement Facts)?)t)
            .LastOrDefault();
        yield return new(nameof(c.HandlerId), c.HandlerId, assigned?.Facts.Id("handlerId"), assigned?.Entry);
        if (history.Recorded.LastOrDefault(t => t.Entry.Event is nameof(ComplaintTransferred) or nameof(ComplaintFollowedUnit)) is { Entry: { } moved } to)
        {
            yield return new(nameof(c.UnitId), c.UnitId, to.Facts.Id("toUnitId"), moved);
        }

        var recused = history.Recorded.Where(t => t.Entry.Event == nameof(PersonRecused)).ToList();
        yield return new(
            nameof(c.Recusals),
            string.Join(' ', c.Recusals.Select(r => r.PersonId).Order()),
            string.Join(' ', recused.Select(t => t.Facts.Id("personId")!.Value).Order()),
            recused.Count == 0 ? null : recused[^1].Entry
        );
        var rated = history.Last(nameof(ComplaintRiskRated));
        yield return new(nameof(c.RiskScore), (decimal)c.RiskScore, rated?.Facts.Amount("score") ?? 0m, rated?.Entry);
        yield return new(nameof(c.RiskLevel), c.RiskLevel.ToString(), rated?.Facts.Text("level") ?? nameof(RiskLevel.General), rated?.Entry);
        var (judged, looked) = (history.Last(nameof(AgencyJudged)), history.Last(nameof(AgencySignalsChecked)));
        var standing = judged?.Entry.Sequence > looked?.Entry.Sequence ? judged : looked ?? judged;
        yield return new(nameof(c.Agency), c.Agency.ToString(), standing?.Facts.Text("agency") ?? nameof(AgencyStanding.None), standing?.Entry);
        yield return new(nameof(c.AgencyPoints), (decimal)c.AgencyPoints, looked?.Facts.Amount("points") ?? 0m, looked?.Entry);
        yield return new(nameof(c.AgencyNoteId), c.AgencyNoteId, judged?.Facts.Id("noteId"), judged?.Entry);
        var mediated = history.Last(nameof(MediationEnded));
        yield return new(nameof(c.LastMediation), c.LastMediation?.ToString(), mediated?.Facts.Text("ending"), mediated?.Entry);
        var decided = DecisionIn(history);
        yield return new(nameof(Decision.Outcome), c.Decision?.Outcome.ToString(), decided?.Facts.Text("outcome"), decided?.Entry);
        yield return new(nameof(Decision.GrantedAmount), c.Decision?.GrantedAmount, decided?.Facts.Amount("grantedAmount"), decided?.Entry);
        yield return new(nameof(Decision.DecidedAt), c.Decision?.DecidedAt, decided?.Facts.Instant("decidedAt"), decided?.Entry);
        yield return new(nameof(Decision.NoteId), c.Decision?.NoteId, decided?.Facts.Id("noteId"), decided?.Entry);
        var verified = CaseEnding.LastOf(history, nameof(ComplaintDecided));
        yield return new(nameof(c.VerifiedCauseCode), c.VerifiedCauseCode, verified?.Facts.Text("verifiedCause"), verified?.Entry);
        var ended = CaseEnding.Of(history);
        var (forwarded, answered) = (Count(history, nameof(RegulatorForwardRecorded)), Count(history, nameof(RegulatorAnswered)));
        var waits = answered < forwarded || ReviewWitness.IsUnderWay(history);
        yield return new(nameof(c.IsOpen), c.IsOpen, ended is null || (waits && c.IsOpen), ended?.Entry);
        var notified = NoticeOfDecisionIn(history);
        yield return new(nameof(c.DecisionNotifiedAt), c.DecisionNotifiedAt, notified?.Facts.Instant("noticeAt"), notified?.Entry);
    }

    /// <summary>The last notice of the decision that reached the complainant: proven before the case was closed, or with it.</summary>
    private static (HistoryEntry Entry, JsonElement Facts)? NoticeOfDecisionIn(CaseHistory history)
    {
        var reopened = CaseEnding.LastReopening(history)?.Sequence ?? int.MinValue;
        return history
            .Recorded.Where(t => t.Entry.Sequence > reopened && t.Facts.Text("notice") != nameof(NoticeManner.NotReached))
            .Where(t => t.Entry.Event == nameof(ComplaintClosed) || (t.Entry.Event == nameof(NoticeProven) && t.Facts.Id("endingId") is null))
            .Select(t => ((HistoryEntry, JsonElement)?)t)
            .LastOrDefault();
    }

    /// <summary>The decision that holds: that of the complaint, or what a review put in its place.</summary>
    private static (HistoryEntry Entry, JsonElement Facts)? DecisionIn(CaseHistory history)
    {
        var decided = CaseEnding.LastOf(history, nameof(ComplaintDecided));
        var reviewed = CaseEnding.LastOf(history, nameof(ReviewDecided));
        return reviewed?.Facts.Text("outcome") is not null && reviewed?.Entry.Sequence > decided?.Entry.Sequence ? reviewed : decided;
    }

    /// <summary>As chosen last, or else at the registration.</summary>
    private static ComparedValue[] ContactOf(CaseHistory history, (ContactChannel? Channel, string? Language) contact)
    {
        var chosen = history.Last(nameof(ContactChannelChosen)) ?? history.Last(nameof(ComplaintRegistered));
        return
        [
            new(nameof(Party.PreferredChannel), contact.Channel?.ToString(), chosen?.Facts.Text("preferredChannel"), chosen?.Entry),
            new(nameof(Party.Language), contact.Language, chosen?.Facts.Text("noticeLanguage"), chosen?.Entry),
        ];
    }

    private static int Count(CaseHistory history, string happened) => history.Recorded.Count(t => t.Entry.Event == happened);

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<Note> notes)
    {
        var quoted = history.Recorded.Where(t => t.Facts.Id(HistorySeal.NoteId) is not null).ToList();
        var recorded = quoted.Select(q => q.Facts.Id(HistorySeal.NoteId)!.Value).ToHashSet();
        return quoted
            .Select(q => (q.Entry, Fault: FaultOf(q.Facts, notes)))
            .Where(q => q.Fault is not null)
            .Select(q => history.Finding(q.Fault!.Value, "note", q.Entry))
            .Concat(notes.Where(n => !recorded.Contains(n.Id)).Select(n => history.Finding(AuditFault.Unrecorded, $"note {n.Id}")));
    }

    private static AuditFault? FaultOf(JsonElement facts, IReadOnlyList<Note> notes)
    {
        if (notes.FirstOrDefault(n => n.Id == facts.Id(HistorySeal.NoteId)) is not { } note)
        {
            return AuditFault.RowMissing;
        }

        return facts.Text(HistorySeal.NoteHash) is { } hash && hash != HistorySeal.HashOf(note.Id, note.Text) ? AuditFault.Differs : null;
    }
}
