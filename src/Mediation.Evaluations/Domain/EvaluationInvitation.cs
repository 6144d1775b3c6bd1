namespace Mediation.Evaluations.Domain;

/// <summary>An invitation to evaluate the handling (评价). One for each case.</summary>
public sealed class EvaluationInvitation : AggregateRoot
{
    private EvaluationInvitation() { }

    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = string.Empty;

    public string UnitPath { get; private set; } = string.Empty;

    public InvitationChannel Channel { get; private set; }

    public InvitationState State { get; private set; }

    /// <summary>Not to be sent before this instant: a decent interval after the notice, never in quiet hours.</summary>
    public DateTimeOffset SendFrom { get; private set; }

    public int PolicyVersion { get; private set; }

    public static EvaluationInvitation For(Guid caseId, string number, string unitPath, InvitationChannel channel, DateTimeOffset sendFrom, int policyVersion)
    {
        EvaluationInvitation invitation = new()
        {
            CaseId = caseId,
            CaseNumber = number,
            UnitPath = unitPath,
            Channel = channel,
            SendFrom = sendFrom,
            PolicyVersion = policyVersion,
        };
        invitation.Raise(new EvaluationInvited(caseId, invitation.Id, channel, sendFrom, policyVersion));
        return invitation;
    }
}
