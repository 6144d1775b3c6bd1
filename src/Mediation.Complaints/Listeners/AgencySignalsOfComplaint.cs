namespace Mediation.Complaints.Listeners;

/// <summary>Looks for signals of an agency in the save that registers a complaint or changes who takes part in it. It refuses nothing.</summary>
public sealed class AgencySignalsOfComplaint(MediationDbContext db, AgencyAssessor assessor)
    : IDomainEventHandler<ComplaintRegistered>,
        IDomainEventHandler<PartyAdded>,
        IDomainEventHandler<PartyChanged>,
        IDomainEventHandler<PartyEnded>
{
    public async Task HandleAsync(ComplaintRegistered happened, CancellationToken ct) =>
        await assessor.CheckAsync((await db.Complaints.FindAsync([happened.CaseId], ct))!, ct);

    public Task HandleAsync(PartyAdded happened, CancellationToken ct) => ChangedAsync(happened.CaseId, ct);

    public Task HandleAsync(PartyChanged happened, CancellationToken ct) => ChangedAsync(happened.CaseId, ct);

    public Task HandleAsync(PartyEnded happened, CancellationToken ct) => ChangedAsync(happened.CaseId, ct);

    /// <remarks>Of a new complaint all parties are there when its registration is heard.</remarks>
    private async Task ChangedAsync(Guid caseId, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([caseId], ct))!;
        if (db.Entry(complaint).State != EntityState.Added)
        {
            await assessor.CheckAsync(complaint, ct);
        }
    }
}
