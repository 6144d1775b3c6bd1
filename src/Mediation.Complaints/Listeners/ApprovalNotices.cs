using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Notices to those who may approve what waits: when it is asked for, and again when all who were notified of it have gone.</summary>
public sealed class ApprovalNotices(MediationDbContext db, ComplaintClockReader clocks, EndingRulesReader rules, TimeProvider clock)
{
    /// <returns>Who may approve it.</returns>
    public async Task<Approvers> OfExtensionAsync(Complaint complaint, ExtensionRequest request, Asker asker, CancellationToken ct)
    {
        var duty = complaint.Duties.Single(d => d.Id == request.DutyId);
        var term = (await clocks.OfAsync(complaint, ct)).Rules.Term(duty.Kind);
        var step = term.Extensions.First(s => s.RuleId == request.RuleId && s.ToDays == request.ToDays);
        Approvers approvers = new(step.Approver?.Roles ?? [], step.Approver?.FirstUnitOf(complaint.UnitPath) ?? complaint.UnitPath);
        foreach (var role in approvers.Roles)
        {
            Notify(
                complaint,
                ComplaintNotices.ExtensionRequested,
                Recipient.InUnit(role, approvers.UnitPath, asker.Id),
                duty.State == DutyState.Running ? duty.DueAt : null,
                ("by", asker.Name),
                ("duty", term.Name),
                ("days", request.ToDays),
                ("dueBy", duty.DueAt)
            );
        }

        return approvers;
    }

    /// <returns>Who may approve it.</returns>
    public async Task<Approvers> OfEndingAsync(Complaint complaint, EndingProposal proposal, Asker asker, CancellationToken ct)
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
        return SupervisorsOf(complaint);
    }

    /// <returns>Who may approve it.</returns>
    public Approvers OfLateFact(Complaint complaint, LateFactKind fact, Asker asker)
    {
        Notify(
            complaint,
            ComplaintNotices.LateFactReported,
            Recipient.InUnit(MediationRoles.Supervisor, complaint.UnitPath, asker.Id),
            deliverBy: null,
            ("by", asker.Name),
            ("fact", fact)
        );
        return SupervisorsOf(complaint);
    }

    private static Approvers SupervisorsOf(Complaint complaint) => new([MediationRoles.Supervisor], complaint.UnitPath);

    private void Notify(Complaint complaint, string kind, Recipient to, DateTimeOffset? deliverBy, params (string Name, object? Value)[] values) =>
        db.Notify(
            new NotificationDraft(kind, to, complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values) { DeliverBy = deliverBy },
            clock.GetUtcNow()
        );
}

/// <summary>Who may approve something.</summary>
/// <param name="Roles">Of which one is needed.</param>
/// <param name="UnitPath">Where they are looked for first; then above it.</param>
public sealed record Approvers(IReadOnlyList<string> Roles, string UnitPath);

/// <summary>Who asks for an approval, and does not give it.</summary>
public sealed record Asker(Guid Id, string Name);
