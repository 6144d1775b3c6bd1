namespace Mediation.Referrals.Domain;

/// <summary>A room of a body in which sessions are held, one at a time.</summary>
public sealed class MeetingRoom
{
    private MeetingRoom() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid BodyId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public static MeetingRoom Of(Guid bodyId, string name) => new() { BodyId = bodyId, Name = name };
}
