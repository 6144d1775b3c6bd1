namespace Mediation.Referrals.CasePage;

/// <summary>A session without its record.</summary>
/// <param name="MovedFrom">When it was planned for before it was last given another time.</param>
/// <param name="Change">Why it was last moved, or cancelled.</param>
public sealed record SessionView(
    Guid Id,
    SessionManner Manner,
    Guid? RoomId,
    string Place,
    DateTimeOffset StartsAt,
    int Minutes,
    DateTimeOffset? HeldAt,
    Attendance? Present,
    DateTimeOffset? MovedFrom,
    DateTimeOffset? CancelledAt,
    SessionChange? Change,
    bool IsPlanned
)
{
    internal static IReadOnlyList<SessionView> Of(MediationCase mediation) =>
        [
            .. mediation
                .Sessions.OrderBy(s => s.StartsAt)
                .Select(s => new SessionView(
                    s.Id,
                    s.Manner,
                    s.RoomId,
                    s.Place,
                    s.StartsAt,
                    s.Minutes,
                    s.HeldAt,
                    s.Present,
                    s.MovedFrom,
                    s.CancelledAt,
                    s.Change,
                    IsPlanned: mediation.IsOpen && s.IsPlanned
                )),
        ];
}
