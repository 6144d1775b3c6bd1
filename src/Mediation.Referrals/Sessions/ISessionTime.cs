namespace Mediation.Referrals.Sessions;

/// <summary>When and where a session is to be, as requested: to schedule one, or to move it.</summary>
public interface ISessionTime
{
    DateTimeOffset StartsAt { get; }

    int Minutes { get; }

    SessionManner Manner { get; }

    /// <summary>Room of the body; for <see cref="SessionManner.Room"/>.</summary>
    Guid? RoomId { get; }

    /// <summary>Number or address of the call; for the other manners.</summary>
    string? Place { get; }

    /// <summary>Whether an unusual time (<see cref="SessionHours"/>) is refused until somebody confirms it; a person is asked, a machine knows.</summary>
    bool AskIfUnusual { get; }
}
