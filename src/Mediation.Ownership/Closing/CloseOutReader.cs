namespace Mediation.Ownership.Closing;

/// <summary>Reads what whoever checks an ownership has to know, and who may not check it.</summary>
public sealed class CloseOutReader(MediationDbContext db, CurrentUser user)
{
    /// <summary>The ownership and its case for somebody who may check it, in the version that they looked at.</summary>
    /// <exception cref="Core.Errors.BusinessException">
    /// <c>Ownership:NotFound</c>, <c>Core:StaleEdit</c>, and the refusals of <see cref="CloseOutPolicy.RefusalOf"/>.
    /// </exception>
    public async Task<(LeaderOwnership Ownership, Complaint Complaint)> ToCheckAsync(Guid caseId, int? version, CancellationToken ct)
    {
        var ownership = await db.GetOwnershipAsync(caseId, user, ct);
        var complaint = await db.Complaints.SingleAsync(c => c.Id == caseId, ct);
        if (CloseOutPolicy.RefusalOf(user, ownership, complaint, await HandlersAsync(caseId, ct)) is { } refusal)
        {
            throw refusal;
        }

        await db.EnsureSeenAsync(ownership, caseId, version, ct);
        return (ownership, complaint);
    }

    /// <summary>How far closing out is, for the page; null while the case runs.</summary>
    /// <param name="ownership">The whole ownership, in the user's scope.</param>
    /// <param name="complaint">Its case.</param>
    /// <param name="words">Notes of the case by their ids.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<CloseOutView?> ViewOfAsync(LeaderOwnership ownership, Complaint complaint, IReadOnlyDictionary<Guid, string> words, CancellationToken ct)
    {
        if (ownership.CloseOut == CloseOutState.NotDue)
        {
            return null;
        }

        var refusal =
            user.May(OwnershipPermissions.CloseOut) && ownership.CloseOut == CloseOutState.Due
                ? CloseOutPolicy.RefusalOf(user, ownership, complaint, await HandlersAsync(complaint.Id, ct))
                : null;
        return new CloseOutView(
            ownership.CloseOut,
            ownership.CheckedByName,
            ownership.CheckedAt,
            ownership.CheckNoteId is { } check ? words.GetValueOrDefault(check) : null,
            ownership.SupplementNoteId is { } supplement ? words.GetValueOrDefault(supplement) : null,
            CloseOutPolicy.FaultsOf(ownership, complaint.State, complaint.DecisionNotifiedAt),
            refusal?.Code,
            user.May(OwnershipPermissions.CloseOut) && ownership.CloseOut == CloseOutState.Due && refusal is null
        );
    }

    /// <summary>Everybody who ever handled it, from the history: the case itself knows only its present handler.</summary>
    public async Task<IReadOnlyCollection<Guid>> HandlersAsync(Guid caseId, CancellationToken ct)
    {
        var assigned = await db.Set<HistoryEntry>().Where(e => e.CaseId == caseId && e.Event == nameof(ComplaintAssigned)).Events().ToListAsync(ct);
        return [.. new CaseHistory(caseId, assigned).Recorded.Select(t => t.Facts.Id("handlerId")).OfType<Guid>()];
    }
}
