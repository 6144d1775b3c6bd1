namespace Mediation.Complaints.Term;

/// <summary>Puts a complaint's clock together: rules by version, calendar and zone.</summary>
public sealed class ComplaintClocks(PolicyReader policies, WorkCalendar calendar, InstitutionTime time)
{
    public async Task<ComplaintClock> InForceAsync(DateOnly on, CancellationToken ct)
    {
        var policy = await policies.InForceAsync<DutyRules>(DutyRules.PolicyKey, on, ct);
        return new ComplaintClock(policy.Rules, policy.Version, calendar, time);
    }

    public async Task<ComplaintClock> OfAsync(Complaint complaint, CancellationToken ct) => await OfVersionAsync(complaint.Duties[0].PolicyVersion, ct);

    public async Task<ComplaintClock> OfVersionAsync(int version, CancellationToken ct)
    {
        var policy = await policies.ExactAsync<DutyRules>(DutyRules.PolicyKey, version, ct);
        return new ComplaintClock(policy.Rules, policy.Version, calendar, time);
    }
}
