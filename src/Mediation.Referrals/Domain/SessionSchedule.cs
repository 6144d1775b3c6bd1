using System.Collections.ObjectModel;

namespace Mediation.Referrals.Domain;

/// <summary>The sessions of one mediation: which are still to be held, which comes next, and what the held ones allow.</summary>
internal sealed class SessionSchedule : Collection<MediationSession>
{
    /// <summary>Sessions that are still to be held.</summary>
    public IEnumerable<MediationSession> Planned => this.Where(s => s.IsPlanned);

    /// <summary>Whether both parties attended a held session: nobody agrees who was not there.</summary>
    public bool WasHeldWithBothParties => this.Any(s => s.Present == Attendance.BothParties);

    /// <exception cref="BusinessException"><c>Referrals:UnknownSession</c></exception>
    public MediationSession Of(Guid id) => this.SingleOrDefault(s => s.Id == id) ?? throw ReferralErrors.UnknownSession();

    /// <summary>Start of the next planned session, or the given instant when none is planned.</summary>
    public DateTimeOffset NextStartOr(DateTimeOffset otherwise) => Planned.Select(s => s.StartsAt).DefaultIfEmpty(otherwise).Min();

    /// <summary>Planned sessions are held by the mediator of the mediation, also by one who was appointed later.</summary>
    public void AssignPlannedTo(Guid mediator)
    {
        foreach (var session in Planned)
        {
            session.AssignTo(mediator);
        }
    }

    /// <summary>When the last held session ended; null before the first.</summary>
    public DateTimeOffset? HeldUntil => this.Where(s => s.HeldAt is not null).Max(s => (DateTimeOffset?)s.EndsAt);

    /// <summary>Whether a held session ended after this instant.</summary>
    public bool GoesBeyond(DateTimeOffset endedAt) => HeldUntil > endedAt;
}
