namespace Mediation.Referrals.Domain;

/// <summary>How a session was held, as the mediator enters it.</summary>
/// <param name="HeldAt">When it really began; none: when it was planned for.</param>
public sealed record SessionHeld(DateTimeOffset? HeldAt, int Minutes, Attendance Present, string Record);
