namespace Mediation.Ownership.Domain.Escalation;

/// <summary>Who is notified when a rung is reached.</summary>
public enum LadderRole
{
    Leader,
    LeaderBefore,
    Handler,
    HeadOffice,
}
