using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Notices to those who may approve what waits: when it is asked for, and again when all who were notified of it have gone.</summary>
public sealed class ApprovalNotices(MediationDbContext db, ComplaintClockReader clocks, EndingRulesReader rules, TimeProvider clock)
{
    public async Task OfExtensionAsync(Complaint complaint, ExtensionRequest request, Asker asker, CancellationToken ct)
    {
        var duty = complaint.Duties.Single(d => d.Id == request.DutyId);
        var term = (await clocks.OfAsync(complaint, ct)).Rules.Term(duty.Kind);
        var step = term.Extensions.First(s => s.RuleId == request.RuleId && s.ToDays == request.ToDays);
        foreach (var role in step.Approver?.Roles ?? [])
        {
            Notify(
                complaint,
                ComplaintNotices.ExtensionRequested,
                Recipient.InUnit(role, step.Approver!.FirstUnitOf(complaint.UnitPath), asker.Id),
                duty.State == DutyState.Running ? duty.DueAt : null,
                ("by", asker.Name),
                ("duty", term.Name),
                ("days", request.ToDays),
                ("dueBy", duty.DueAt)
            );
        }
    }

    public async Task OfEndingAsync(Complaint complaint, EndingProposal proposal, Asker asker, CancellationToken ct)
    {
        var ground = (await rules.OfVersionAsync(proposal.RulesVersion, ct)).Find(proposal.Kind, proposal.Ground)!;
        Notify(
            complaint,
            ComplaintNotices.EndingProposed,
            Recipient.InUnit(MediationRoles.Supervisor, complaint.UnitPath, asker.Id),
            deliverBy: null,
            ("by", asker.Name),
            ("ending", proposal.Kind),
            ("ground", ground.Name)
        );
    }

    public void OfLateFact(Complaint complaint, LateFactKind fact, Asker asker) =>
        Notify(
            complaint,
            ComplaintNotices.LateFactReported,
            Recipient.InUnit(MediationRoles.Supervisor, complaint.UnitPath, asker.Id),
            deliverBy: null,
            ("by", asker.Name),
            ("fact", fact)
        );

    private void Notify(Complaint complaint, string kind, Recipient to, DateTimeOffset? deliverBy, params (string Name, object? Value)[] values) =>
        db.Notify(
            new NotificationDraft(kind, to, complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values) { DeliverBy = deliverBy },
            clock.GetUtcNow()
        );
}

/// <summary>Who asks for an approval, and does not give it.</summary>
public sealed record Asker(Guid Id, string Name);
