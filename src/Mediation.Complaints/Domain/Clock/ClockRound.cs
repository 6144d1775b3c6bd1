namespace Mediation.Complaints.Domain.Clock;

/// <summary>
/// The facts that belong to a duty of a complaint that may have been opened again: with new facts its clock has a start of its own; without them the
/// clock before it goes on, with its extensions.
/// </summary>
/// <param name="StartsWith">What the fact that starts it belongs to: a forward, a reopening, or null for the complaint itself.</param>
/// <param name="Members">What else belongs to it.</param>
internal sealed record ClockRound(Guid? StartsWith, IReadOnlyList<Guid?> Members)
{
    public bool Includes(Guid? subject) => Members.Contains(subject);

    /// <param name="subject">What the duty is about.</param>
    /// <param name="facts">All facts of the case.</param>
    public static ClockRound Of(Guid? subject, IReadOnlyList<ClockFact> facts)
    {
        List<Guid?> reopenings = [.. facts.Where(f => f.Kind == ClockFactKind.Reopened).OrderBy(f => f.RecordedAt).Select(f => f.Subject)];
        List<Guid?> members = [subject];
        for (var place = subject is null ? -1 : reopenings.IndexOf(subject); place >= 0 && !HasStart(reopenings[place], facts); place--)
        {
            members.Add(place == 0 ? null : reopenings[place - 1]);
        }

        return new ClockRound(members[^1], members);
    }

    private static bool HasStart(Guid? reopening, IReadOnlyList<ClockFact> facts) => facts.Any(f => f.Kind == ClockFactKind.Received && f.Subject == reopening);
}
