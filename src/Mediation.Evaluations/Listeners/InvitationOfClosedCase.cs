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
        var isAnonymous = await db.Parties.AnyAsync(p => p.MainOf == complaint.Id && p.IsAnonymous, ct);
        if (InvitationRules.ProspectOf(complaint.State, isAnonymous, happened.Notice != NoticeManner.NotReached) != InvitationProspect.Invited)
        {
            return;
        }

        var policy = await policies.InForceAsync<InvitationRules>(InvitationRules.PolicyKey, institution.DateOf(happened.NoticeAt), ct);
        db.Add(
            EvaluationInvitation.For(
                complaint.Id,
                complaint.Number,
                complaint.UnitPath,
                ChannelOf(happened.Notice),
                policy.Rules.SendFrom(happened.NoticeAt, complaint.ClosedAt!.Value, institution),
                policy.Version
            )
        );
    }

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
