namespace Mediation.Ownership.Data;

/// <summary>Holds ownerships and their measures against the history: who is responsible, and whether a measure still stands in the way of closing.</summary>
public sealed class OwnershipWitness(MediationDbContext db) : IHistoryWitness
{
    private static readonly Dictionary<string, OwnershipState> States = new(StringComparer.Ordinal)
    {
        [nameof(LeaderNamed)] = OwnershipState.Named,
        [nameof(OwnershipAccepted)] = OwnershipState.Accepted,
        [nameof(OwnershipDeclined)] = OwnershipState.Vacant,
        [nameof(OwnershipHandedOver)] = OwnershipState.Vacant,
        [nameof(OwnershipEscalated)] = OwnershipState.Named,
        [nameof(OwnershipVacant)] = OwnershipState.Vacant,
        [nameof(LeaderGone)] = OwnershipState.Vacant,
        [nameof(OwnershipLifted)] = OwnershipState.Lifted,
        [nameof(OwnershipResumed)] = OwnershipState.Vacant,
    };

    private static readonly Dictionary<string, CloseOutState> CloseOutStates = new(StringComparer.Ordinal)
    {
        [nameof(OwnershipResumed)] = CloseOutState.NotDue,
        [nameof(OwnershipClosedOut)] = CloseOutState.ClosedOut,
        [nameof(OwnershipCloseOutReturned)] = CloseOutState.Returned,
        [nameof(OwnershipCloseOutRequested)] = CloseOutState.Due,
    };

    private static readonly Dictionary<string, MeasureState> MeasureStates = new(StringComparer.Ordinal)
    {
        [nameof(MeasureSet)] = MeasureState.Open,
        [nameof(MeasureLate)] = MeasureState.Late,
        [nameof(MeasureCompleted)] = MeasureState.Done,
        [nameof(MeasureWithdrawn)] = MeasureState.Withdrawn,
    };

    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var ownerships = await db
            .Ownerships.AsNoTracking()
            .Include(o => o.Measures)
            .Include(o => o.Contacts)
            .Where(o => cases.Contains(o.CaseId))
            .ToDictionaryAsync(o => o.CaseId, ct);
        return [.. histories.SelectMany(h => FaultsOf(h, ownerships.GetValueOrDefault(h.CaseId)))];
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, LeaderOwnership? ownership)
    {
        var steps = history.Recorded.Where(t => States.ContainsKey(t.Entry.Event)).ToList();
        if (ownership is null || steps.Count == 0)
        {
            return ownership is not null ? [history.Finding(AuditFault.Unrecorded, "ownership")]
                : steps.Count > 0 ? [history.Finding(AuditFault.RowMissing, "ownership", steps[0].Entry)]
                : [];
        }

        return history
            .Differences([.. Values(ownership, steps), .. MeasureValues(history, ownership), .. CloseOutValues(history, ownership)])
            .Concat(MeasuresMissing(history, ownership))
            .Concat(ContactsMissing(history, ownership));
    }

    private static IEnumerable<ComparedValue> CloseOutValues(CaseHistory history, LeaderOwnership ownership)
    {
        var steps = history.Recorded.Where(t => t.Entry.Event == nameof(OwnershipLifted) || CloseOutStates.ContainsKey(t.Entry.Event)).ToList();
        if (steps.Count == 0)
        {
            yield break;
        }

        var (last, facts) = steps[^1];
        var state =
            last.Event == nameof(OwnershipLifted) ? LeaderOwnership.AfterLift(Enum.Parse<LiftGround>(facts.Text("ground")!)) : CloseOutStates[last.Event];
        yield return new("ownership.CloseOut", ownership.CloseOut, state, last);
        if (last.Event is nameof(OwnershipClosedOut) or nameof(OwnershipCloseOutReturned))
        {
            yield return new("ownership.CheckedById", ownership.CheckedById, facts.Id("checkerId"), last);
            yield return new("ownership.CheckNoteId", ownership.CheckNoteId, facts.Id("noteId"), last);
        }
    }

    private static IEnumerable<AuditFinding> ContactsMissing(CaseHistory history, LeaderOwnership ownership)
    {
        var recorded = history
            .Recorded.Where(t => t.Entry.Event == nameof(LeaderContacted))
            .ToDictionary(t => t.Facts.Id("contactId") ?? Guid.Empty, t => t.Entry);
        return recorded
            .Where(t => ownership.Contacts.All(c => c.Id != t.Key))
            .Select(t => history.Finding(AuditFault.RowMissing, "contact", t.Value))
            .Concat(ownership.Contacts.Where(c => !recorded.ContainsKey(c.Id)).Select(_ => history.Finding(AuditFault.Unrecorded, "contact")));
    }

    private static IEnumerable<ComparedValue> Values(LeaderOwnership ownership, List<(HistoryEntry Entry, JsonElement Facts)> steps)
    {
        var (last, facts) = steps[^1];
        yield return new("ownership.State", ownership.State, States[last.Event], last);
        if (LeaderOwnership.HasLeader(ownership.State))
        {
            yield return new("ownership.LeaderId", ownership.LeaderId, facts.Id("leaderId"), last);
        }
    }

    private static IEnumerable<ComparedValue> MeasureValues(CaseHistory history, LeaderOwnership ownership)
    {
        var recorded = history.Recorded.Where(t => MeasureStates.ContainsKey(t.Entry.Event)).ToLookup(t => t.Facts.Id("measureId"));
        foreach (var measure in ownership.Measures.Where(m => recorded.Contains(m.Id)))
        {
            var (first, facts) = recorded[measure.Id].First();
            var given = history.Recorded.LastOrDefault(t => t.Entry.Event == nameof(MeasureGiven) && t.Facts.Id("measureId") == measure.Id);
            yield return new("measure.OwnerId", measure.OwnerId, (given.Entry is null ? facts : given.Facts).Id("ownerId"), given.Entry ?? first);
            yield return new("measure.DueOn", measure.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), facts.Text("dueOn"), first);
            var (last, _) = recorded[measure.Id].Last();
            yield return new("measure.State", measure.State, MeasureStates[last.Event], last);
        }
    }

    private static IEnumerable<AuditFinding> MeasuresMissing(CaseHistory history, LeaderOwnership ownership)
    {
        var recorded = history.Recorded.Where(t => t.Entry.Event == nameof(MeasureSet)).ToDictionary(t => t.Facts.Id("measureId") ?? Guid.Empty, t => t.Entry);
        return recorded
            .Where(t => ownership.Measures.All(m => m.Id != t.Key))
            .Select(t => history.Finding(AuditFault.RowMissing, "measure", t.Value))
            .Concat(ownership.Measures.Where(m => !recorded.ContainsKey(m.Id)).Select(_ => history.Finding(AuditFault.Unrecorded, "measure")));
    }
}
