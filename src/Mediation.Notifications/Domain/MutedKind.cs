namespace Mediation.Notifications.Domain;

/// <summary>A kind by which a person does not want to be disturbed: its copies lie in the inbox as if read, and go nowhere else.</summary>
public sealed class MutedKind
{
    private MutedKind() { }

    public Guid UserId { get; private set; }

    public string Kind { get; private set; } = string.Empty;

    public static MutedKind Of(Guid userId, string kind) => new() { UserId = userId, Kind = kind };
}
