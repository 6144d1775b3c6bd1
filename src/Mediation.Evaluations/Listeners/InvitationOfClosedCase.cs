using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Calendars;
using Mediation.Core.Policies;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Evaluations.Listeners;

/// <summary>With the notice of the decision the customer is to be invited to evaluate, unless <see cref="InvitationRules.ProspectOf"/> says why not.</summary>
public sealed class InvitationOfClosedCase(MediationDbContext db, PolicyReader policies, InstitutionTime institution) : IDomainEventHandler<ComplaintClosed>
{
    public async Task HandleAsync(ComplaintClosed happened, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        if (await db.Set<EvaluationInvitation>().AnyAsync(i => i.CaseId == complaint.Id, ct))
        {
            return; // Once for each case, however often it was opened again.
        }

        var who = await db.Parties.Where(p => p.MainOf == complaint.Id).Select(p => new { p.IsAnonymous, p.PreferredChannel }).SingleAsync(ct);
        if (InvitationRules.ProspectOf(complaint.State, who.IsAnonymous, happened.Notice != NoticeManner.NotReached) != InvitationProspect.Invited)
        {
            return;
        }

        var policy = await policies.InForceAsync<InvitationRules>(InvitationRules.PolicyKey, institution.DateOf(happened.NoticeAt), ct);
        db.Add(
            EvaluationInvitation.For(
                complaint.Id,
                complaint.Number,
                complaint.UnitPath,
                who.PreferredChannel is { } chosen ? ChannelOf(chosen) : ChannelOf(happened.Notice),
                policy.Rules.SendFrom(happened.NoticeAt, complaint.ClosedAt!.Value, institution),
                policy.Version
            )
        );
    }

    /// <summary>The channel that the complainant chose.</summary>
    private static InvitationChannel ChannelOf(ContactChannel chosen) =>
        chosen switch
        {
            ContactChannel.Sms or ContactChannel.Email => InvitationChannel.Message,
            ContactChannel.Voice => InvitationChannel.Phone,
            ContactChannel.Letter => InvitationChannel.Letter,
            _ => throw new ArgumentOutOfRangeException(nameof(chosen), chosen, "Unknown channel."),
        };

    /// <summary>Where none was chosen, the one by which the notice was given.</summary>
    private static InvitationChannel ChannelOf(NoticeManner notice) =>
        notice switch
        {
            NoticeManner.Phone => InvitationChannel.Phone,
            NoticeManner.Posted => InvitationChannel.Letter,
            NoticeManner.HandedOver => InvitationChannel.InPerson,
            NoticeManner.Message => InvitationChannel.Message,
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "Unknown manner of notice."),
        };
}
