namespace Mediation.Complaints.Domain;

/// <summary>A person who keeps away from a complaint (回避): it is out of that person's scope, whatever the role and the unit.</summary>
public sealed class Recusal
{
    private Recusal() { }

    public Guid ComplaintId { get; private set; }

    public Guid PersonId { get; private set; }

    public RecusalGround Ground { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static Recusal Of(Guid complaint, Guid person, RecusalGround ground, DateTimeOffset at) =>
        new()
        {
            ComplaintId = complaint,
            PersonId = person,
            Ground = ground,
            At = at,
        };
}
