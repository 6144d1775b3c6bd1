namespace Mediation.Complaints.Domain.Clock;

/// <summary>
/// One entry of a clock's append-only history. The order in which entries are made never matters; when they were made does,
/// see <see cref="RecordedAt"/>.
/// </summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When it truly happened.</param>
/// <param name="RecordedAt">When the bank's system learnt of it.</param>
/// <param name="Reason">For the reader of the explanation, e.g. "热线录音 0413".</param>
public sealed record ClockFact(ClockFactKind Kind, DateTimeOffset At, DateTimeOffset RecordedAt, string? Reason = null)
{
    /// <summary>
    /// Pairs a pause with its end; two grounds that overlap are counted once. One mediation case is one ground. Of the receipt of a complaint that was
    /// merged into this one: the merger, which pairs it with its end.
    /// </summary>
    public string Ground { get; init; } = "";

    /// <summary>Only with <see cref="ClockFactKind.Extended"/>: the new limit in all, counted from the same start.</summary>
    public int? TotalDays { get; init; }

    /// <summary>Only with <see cref="ClockFactKind.Extended"/>: kind of the duty whose limit it is.</summary>
    public string? Duty { get; init; }

    /// <summary>Of what belongs to a regulator's forward, a reopening or a review: that one. Null where the fact is about the complaint itself.</summary>
    public Guid? Subject { get; init; }

    /// <summary>The article relied on, as it is to be cited.</summary>
    public string? Article { get; init; }

    /// <summary>The true date of a fact recorded after the due date is proven and the next level has approved it.</summary>
    public bool LateProofApproved { get; init; }

    /// <summary>Ground of a reopening that undid a merger.</summary>
    public const string Separation = "separation";

    public static ClockFact Received(DateTimeOffset at, DateTimeOffset recordedAt, string? reason = null) =>
        new(ClockFactKind.Received, at, recordedAt, reason);

    public static ClockFact Forwarded(Guid forward, DateTimeOffset at, DateTimeOffset recordedAt, string? reason = null) =>
        new(ClockFactKind.ForwardedByRegulator, at, recordedAt, reason) { Subject = forward };

    public static ClockFact ReviewApplied(Guid review, DateTimeOffset at, DateTimeOffset recordedAt) =>
        new(ClockFactKind.ReviewApplied, at, recordedAt) { Subject = review };

    public static ClockFact Reopened(Guid reopening, DateTimeOffset at) => new(ClockFactKind.Reopened, at, at) { Subject = reopening };

    /// <summary>Taken out of a merger: dealt with by itself again, as after a reopening, and told apart from one.</summary>
    public static ClockFact Separated(Guid separation, DateTimeOffset at) => Reopened(separation, at) with { Ground = Separation };

    public static ClockFact Released(string ground, DateTimeOffset at) => new(ClockFactKind.Released, at, at) { Ground = ground };

    public static ClockFact Paused(string ground, DateTimeOffset at, DateTimeOffset recordedAt, string? reason = null, string? article = null) =>
        new(ClockFactKind.Paused, at, recordedAt, reason) { Ground = ground, Article = article };

    public static ClockFact Resumed(string ground, DateTimeOffset at, DateTimeOffset recordedAt, string? reason = null) =>
        new(ClockFactKind.Resumed, at, recordedAt, reason) { Ground = ground };

    public static ClockFact Extended(int totalDays, DateTimeOffset at, DateTimeOffset recordedAt, string? reason = null, string? article = null) =>
        new(ClockFactKind.Extended, at, recordedAt, reason) { TotalDays = totalDays, Article = article };

    public static ClockFact Restarted(DateTimeOffset at, DateTimeOffset recordedAt, string? reason = null, string? article = null) =>
        new(ClockFactKind.Restarted, at, recordedAt, reason) { Article = article };
}
