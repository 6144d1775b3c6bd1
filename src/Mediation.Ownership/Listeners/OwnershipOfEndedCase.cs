namespace Mediation.Ownership.Listeners;

/// <summary>Lifts the ownership with the end of its case and calls off whatever still waits for it.</summary>
public sealed class OwnershipOfEndedCase(MediationDbContext db, CaseTime time)
    : IDomainEventHandler<ComplaintClosed>,
        IDomainEventHandler<ComplaintWithdrawn>,
        IDomainEventHandler<ComplaintTerminated>,
        IDomainEventHandler<EndingNotified>,
        IDomainEventHandler<ComplaintTransferredToCompany>,
        IDomainEventHandler<ComplaintMerged>
{
    public Task HandleAsync(ComplaintClosed happened, CancellationToken ct) => LiftAsync(happened.CaseId, LiftGround.CaseClosed, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => LiftAsync(happened.CaseId, LiftGround.CaseWithdrawn, ct);

    /// <remarks>With the notice, where one is owed; else it ended with the approval.</remarks>
    public Task HandleAsync(ComplaintTerminated happened, CancellationToken ct) =>
        happened.EndedAt is null ? Task.CompletedTask : LiftAsync(happened.CaseId, LiftGround.CaseTerminated, ct);

    public Task HandleAsync(EndingNotified happened, CancellationToken ct) =>
        LiftAsync(happened.CaseId, happened.Ending == EndingKind.Refusal ? LiftGround.CaseRefused : LiftGround.CaseTerminated, ct);

    public Task HandleAsync(ComplaintTransferredToCompany happened, CancellationToken ct) => LiftAsync(happened.CaseId, LiftGround.CaseTransferred, ct);

    public Task HandleAsync(ComplaintMerged happened, CancellationToken ct) => LiftAsync(happened.CaseId, LiftGround.CaseMerged, ct);

    private async Task LiftAsync(Guid caseId, LiftGround ground, CancellationToken ct)
    {
        if (await db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == caseId, ct) is not { } ownership)
        {
            return;
        }

        ownership.Lift(ground, await time.NowAsync(caseId, ct));
        await db.CancelTimersAsync(ownership.Id, OwnershipLadder.AcceptanceTimer, ct);
        foreach (var measure in ownership.Measures.Where(m => m.State == MeasureState.Open))
        {
            await db.CancelTimersAsync(measure.Id, SetMeasure.LateTimer, ct);
            await db.CancelTimersAsync(measure.Id, SetMeasure.TomorrowTimer, ct);
        }
    }
}
