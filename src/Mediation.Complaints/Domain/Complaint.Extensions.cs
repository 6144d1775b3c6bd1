namespace Mediation.Complaints.Domain;

/// <content>More time: requested, approved by whom the rule names, rejected.</content>
public sealed partial class Complaint
{
    private readonly List<ExtensionRequest> extensions = [];

    /// <summary>Requests for more time.</summary>
    public IReadOnlyList<ExtensionRequest> Extensions => extensions;

    /// <summary>
    /// Requests a step of the rule, or takes it where the rule leaves it to whoever handles the complaint. Refused once the limit has passed: an
    /// extension after it is void (Art. 18; DOMAIN 8.5). A step that starts from another limit than the present one is refused, so that 15 days do
    /// not become 60 at once.
    /// </summary>
    /// <param name="duty">Whose limit it is.</param>
    /// <param name="toDays">The new limit in all.</param>
    /// <param name="reason">Why; its writer is who requests it.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:NoSuchExtension</c>, <c>Complaints:ExtensionTooLate</c>, <c>Complaints:ExtensionPending</c>.
    /// </exception>
    public ExtensionRequest RequestExtension(Duty duty, int toDays, Note reason, ComplaintClock clock, DateTimeOffset now)
    {
        FireWhileOwed(ComplaintAction.RequestExtension);
        EnsureInTime(duty, now);
        var steps = clock.Rules.Term(duty.Kind).Extensions;
        var present = clock.LimitDays(duty, clockFacts, now);
        var step = steps.FirstOrDefault(s => s.FromDays == present && s.ToDays == toDays)
            ?? throw ComplaintErrors.NoSuchExtension(present, [.. steps.Where(s => s.FromDays == present).Select(s => s.ToDays)]);
        if (extensions.Exists(e => e.DutyId == duty.Id && e.State == ExtensionState.Requested))
        {
            throw ComplaintErrors.ExtensionPending();
        }

        var request = ExtensionRequest.Of(duty, step, reason, now);
        extensions.Add(request);
        Raise(new ExtensionRequested(Id, request.Id, duty.Kind, step.RuleId, step.FromDays, step.ToDays, reason.Id, duty.DueAt));
        if (step.Approver is null)
        {
            Grant(request, duty, step, reason.WrittenBy, clock, now);
        }

        return request;
    }

    /// <summary>Approves a request: the limit is longer from now on, and the complainant has to be notified before the old one ends.</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="by">Who approves it: one whom the rule names, and never who requested it.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:NotTheApprover</c>, <c>Complaints:FourEyes</c>, <c>Complaints:ExtensionTooLate</c>, <c>Complaints:ExtensionOutdated</c>,
    /// <c>Complaints:ExtensionDecided</c>.
    /// </exception>
    public void ApproveExtension(Guid requestId, Actor by, ComplaintClock clock, DateTimeOffset now)
    {
        var (request, duty, step) = ToDecide(requestId, by, clock);
        EnsureInTime(duty, now);
        if (clock.LimitDays(duty, clockFacts, now) != request.FromDays)
        {
            throw ComplaintErrors.ExtensionOutdated();
        }

        Grant(request, duty, step, by.Id, clock, now);
    }

    /// <summary>Rejects a request, with the reason: the limit stays what it is.</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="by">Who rejects it: one whom the rule names.</param>
    /// <param name="reason">Why.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:NotTheApprover</c>, <c>Complaints:FourEyes</c>, <c>Complaints:ExtensionDecided</c>.</exception>
    public void RejectExtension(Guid requestId, Actor by, Note reason, ComplaintClock clock, DateTimeOffset now)
    {
        var (request, duty, _) = ToDecide(requestId, by, clock);
        request.Decide(ExtensionState.Rejected, by.Id, reason.Id, now);
        Raise(new ExtensionRejected(Id, request.Id, duty.Kind, request.RuleId, reason.Id, request.RequestedBy));
    }

    private (ExtensionRequest Request, Duty Duty, TermExtension Step) ToDecide(Guid requestId, Actor by, ComplaintClock clock)
    {
        FireWhileOwed(ComplaintAction.DecideExtension);
        var request = extensions.Find(e => e.Id == requestId) ?? throw ComplaintErrors.ExtensionUnknown();
        var duty = duties.Single(d => d.Id == request.DutyId);
        var step = clock.Rules.Term(duty.Kind).Extensions.First(s => s.RuleId == request.RuleId && s.ToDays == request.ToDays);
        if (step.Approver?.Includes(by, UnitPath) != true)
        {
            throw ComplaintErrors.NotTheApprover();
        }

        if (by.Id == request.RequestedBy)
        {
            throw ComplaintErrors.FourEyes();
        }

        request.EnsureWaits();
        return (request, duty, step);
    }

    /// <summary>What waits for an approval has no occasion any more: its limit is another one, or is settled.</summary>
    /// <param name="why">Which of the two.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="of">Whose limit became another one; null where all that is settled is meant.</param>
    private void LapseExtensions(ExtensionLapse why, DateTimeOffset now, List<Duty>? of = null)
    {
        foreach (var request in extensions.Where(e => e.State == ExtensionState.Requested))
        {
            var duty = duties.Single(d => d.Id == request.DutyId);
            if (of?.Contains(duty) ?? !duty.IsOpen)
            {
                request.Lapse(now);
                Raise(new ExtensionLapsed(Id, request.Id, duty.Kind, request.RuleId, why));
            }
        }
    }

    private void Grant(ExtensionRequest request, Duty duty, TermExtension step, Guid by, ComplaintClock clock, DateTimeOffset now)
    {
        var oldDueAt = duty.DueAt;
        request.Decide(ExtensionState.Approved, by, null, now);
        Add(ClockFact.Extended(step.ToDays, at: now, recordedAt: now, article: step.Article) with { Duty = duty.Kind, Subject = duty.Subject }, clock, now);
        Raise(new ExtensionGranted(Id, request.Id, duty.Kind, step.RuleId, step.ToDays, oldDueAt, duty.DueAt, step.NotifiesComplainant, request.RequestedBy));
    }

    private static void EnsureInTime(Duty duty, DateTimeOffset now)
    {
        if (!duty.IsOpen || (duty.State == DutyState.Running && now >= duty.DueAt))
        {
            throw ComplaintErrors.ExtensionTooLate(duty.DueAt);
        }
    }
}
