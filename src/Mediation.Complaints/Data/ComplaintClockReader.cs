namespace Mediation.Complaints.Data;

/// <summary>Puts a complaint's clock together: rules by version, calendar and zone.</summary>
public sealed class ComplaintClockReader(PolicyReader policies, CalendarReader calendars, InstitutionTime institution)
{
    public async Task<ComplaintClock> InForceAsync(DateOnly on, CancellationToken ct)
    {
        var policy = await policies.InForceAsync<ComplaintDuties>(ComplaintDuties.PolicyKey, on, ct);
        return await ClockAsync(policy, ct);
    }

    public async Task<ComplaintClock> OfAsync(Complaint complaint, CancellationToken ct) => await OfVersionAsync(complaint.DutiesVersion, ct);

    public async Task<ComplaintClock> OfVersionAsync(int version, CancellationToken ct)
    {
        var policy = await policies.ExactAsync<ComplaintDuties>(ComplaintDuties.PolicyKey, version, ct);
        return await ClockAsync(policy, ct);
    }

    private async Task<ComplaintClock> ClockAsync(Policy<ComplaintDuties> policy, CancellationToken ct) =>
        new(policy.Rules, policy.Version, await calendars.CurrentAsync(ct), institution) { Calendars = await calendars.AllAsync(ct) };
}
