namespace Mediation.Evaluations.Domain;

/// <summary>What the customer is asked about.</summary>
public enum Touchpoint
{
    Closure,
}

/// <summary>By which way the customer is asked: the one by which the notice reached him or her.</summary>
public enum InvitationChannel
{
    Message,
    Phone,
    Letter,
    InPerson,
}

/// <summary>Whether the customer of a case will be asked, and if not, why.</summary>
public enum InvitationProspect
{
    /// <summary>Once the complainant was told of the decision.</summary>
    AfterNotice,
    Invited,
    Anonymous,
    NotReached,
    Withdrawn,
}

/// <summary>Where an invitation stands.</summary>
public enum InvitationState
{
    Waiting,
    Cancelled,
}

/// <summary>The bank owes the customer a question: how did we do? (评价). Asked once for a case and touchpoint.</summary>
public sealed class EvaluationInvitation : AggregateRoot
{
    private EvaluationInvitation() { }

    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = string.Empty;

    public string UnitPath { get; private set; } = string.Empty;

    public Touchpoint Touchpoint { get; private set; }

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
        invitation.Raise(new EvaluationInvited(caseId, invitation.Id, Touchpoint.Closure, channel, sendFrom, policyVersion));
        return invitation;
    }
}

/// <summary>The customer's evaluation is to be asked for.</summary>
public sealed record EvaluationInvited(
    Guid CaseId,
    Guid InvitationId,
    Touchpoint Touchpoint,
    InvitationChannel Channel,
    DateTimeOffset SendFrom,
    int InvitationPolicy
) : DomainEvent(CaseId);
