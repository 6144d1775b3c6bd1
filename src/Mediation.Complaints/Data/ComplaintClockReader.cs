namespace Mediation.Complaints.Data;

/// <summary>Puts a complaint's clock together: rules by version, calendar and zone.</summary>
public sealed class ComplaintClockReader(PolicyReader policies, WorkCalendar calendar, InstitutionTime institution)
{
    public async Task<ComplaintClock> InForceAsync(DateOnly on, CancellationToken ct)
    {
        var policy = await policies.InForceAsync<ComplaintDuties>(ComplaintDuties.PolicyKey, on, ct);
        return new ComplaintClock(policy.Rules, policy.Version, calendar, institution);
    }

    public async Task<ComplaintClock> OfAsync(Complaint complaint, CancellationToken ct) => await OfVersionAsync(complaint.DutiesVersion, ct);

    public async Task<ComplaintClock> OfVersionAsync(int version, CancellationToken ct)
    {
        var policy = await policies.ExactAsync<ComplaintDuties>(ComplaintDuties.PolicyKey, version, ct);
        return new ComplaintClock(policy.Rules, policy.Version, calendar, institution);
    }
}
