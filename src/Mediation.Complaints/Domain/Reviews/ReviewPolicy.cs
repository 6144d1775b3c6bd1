using System.Text.Json;

namespace Mediation.Complaints.Domain.Reviews;

/// <summary>The rules of a review that need nothing but what is given (Order 2020/3, Art. 20).</summary>
public static class ReviewPolicy
{
    /// <summary>
    /// First instant at which an application is too late; null where no limit runs. The complainant's own limit ends on the next working day if its last
    /// day is a rest day (Civil Code Art. 203): a right of the complainant is not cut short.
    /// </summary>
    /// <param name="reachedAt">When the decision reached the complainant; null where that is not known.</param>
    /// <param name="clock">The rules of the dates.</param>
    public static DateTimeOffset? ApplyBy(DateTimeOffset? reachedAt, ComplaintClock clock)
    {
        if (reachedAt is not { } from || clock.Rules.ReviewApplication is not { } rule)
        {
            return null;
        }

        var last = clock.Institution.DateOf(from).AddDays(rule.Days);
        while (clock.Calendar.Covers(last) && !clock.Calendar.IsWorkingDay(last))
        {
            last = last.AddDays(1);
        }

        return clock.Institution.EndOfDay(last);
    }

    /// <summary>
    /// Whether a decision can be applied against: from its notice on, whether or not the case is closed (Art. 20 counts from when the complainant received
    /// the decision). Of a closed case also where the complainant was not reached.
    /// </summary>
    public static bool IsNotified(Complaint complaint) => complaint.State == ComplaintState.Closed || complaint.DecisionNotifiedAt is not null;

    /// <summary>
    /// Which institution reviews once a unit was closed: its successor takes its place, and where the successor has the decision that is reviewed, the level
    /// above reviews it (Order 2020/3, Art. 20: the superior institution). Above the head office nobody is.
    /// </summary>
    /// <param name="units">The bank's units by their id.</param>
    /// <param name="closed">The unit that was closed.</param>
    /// <param name="successor">Who has its work.</param>
    /// <param name="reviewed">Unit of the complaint, perhaps the closed one still.</param>
    /// <param name="superior">Who reviews until now.</param>
    public static Guid SuperiorAfterClosing(IReadOnlyDictionary<Guid, OrganisationUnit> units, Guid closed, Guid successor, Guid reviewed, Guid superior)
    {
        var next = superior == closed ? successor : superior;
        return next == (reviewed == closed ? successor : reviewed) ? units[next].ParentId ?? next : next;
    }

    /// <summary>Number of a review: that of the complaint with its own place (DOMAIN 4, documents).</summary>
    public static string ReferenceOf(string number, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{number}-HC{ordinal:00}");

    /// <summary>What takes the place of a decision is another one.</summary>
    /// <exception cref="BusinessException"><c>Complaints:ReviewChangesNothing</c></exception>
    public static void EnsureChanged(Decision decision, ProposedDecision instead)
    {
        if (decision.Outcome == instead.Outcome && (decision.GrantedAmount ?? 0) == (instead.Granted ?? 0))
        {
            throw ComplaintErrors.ReviewChangesNothing();
        }
    }

    /// <summary>
    /// What somebody had to do with a case before, by its history: whatever was done by that person, and whatever names that person, such as being its
    /// handler, its leader, an owner of a measure or recused. Who only read, or dealt with the application itself, had no part in what is reviewed.
    /// </summary>
    /// <param name="person">Who might review it.</param>
    /// <param name="acts">What the history holds, the oldest first.</param>
    /// <returns>The first such act; null for who is uninvolved.</returns>
    public static PastAct? InvolvementOf(Guid person, IEnumerable<PastAct> acts) =>
        acts.FirstOrDefault(act =>
            !NoParts.Contains(act.Event) && (act.ActorId == person || act.Facts.Contains(person.ToString(), StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>
    /// Of a history what is reviewed: while the case was open all that was done until the last application, of a closed case until it was closed; and of
    /// what came after it what concerns a regulator's answer. Whoever files the application has no part in that.
    /// </summary>
    /// <param name="acts">The oldest first.</param>
    public static IReadOnlyList<PastAct> Reviewed(IReadOnlyList<PastAct> acts)
    {
        var applied = LastOf(acts, nameof(ReviewApplied));
        var before = applied < 0 ? acts : [.. acts.Take(applied)];
        var closed = LastOf(before, nameof(ComplaintClosed));
        var end = closed > LastOf(before, nameof(ComplaintReopened)) ? closed : before.Count - 1;
        return [.. acts.Where((act, i) => i <= end ? !IsFiling(act, applied) : OfRegulator.Contains(act.Event, StringComparer.Ordinal))];

        bool IsFiling(PastAct act, int application) =>
            application >= 0
            && act.Event == nameof(AttachmentAdded)
            && act.ActorId == acts[application].ActorId
            && FileOf(act.Facts) is { } file
            && FileOf(acts[application].Facts) == file;
    }

    private static int LastOf(IReadOnlyList<PastAct> acts, string happened) => acts.Select((act, i) => act.Event == happened ? i : -1).DefaultIfEmpty(-1).Max();

    private static Guid? FileOf(string facts)
    {
        using var json = JsonDocument.Parse(facts);
        return json.RootElement.TryGetProperty("fileId", out var file) && file.TryGetGuid(out var id) ? id : null;
    }

    private static readonly string[] OfRegulator =
    [
        nameof(RegulatorAnswered),
        nameof(ExtensionRequested),
        nameof(ExtensionGranted),
        nameof(ExtensionRejected),
        nameof(PersonRecused),
        nameof(ComplaintAssigned),
    ];

    /// <summary>Events in which nobody has a part: of reading in all modules, of a save's rows, and of the application itself.</summary>
    public static readonly IReadOnlySet<string> NoParts = new HashSet<string>(StringComparer.Ordinal)
    {
        nameof(ComplainantRevealed),
        nameof(PartyRevealed),
        "DocumentDownloaded",
        "LetterPrinted",
        HistoryChains.RowsChanged,
        nameof(ReviewApplied),
        nameof(ReviewRefused),
        nameof(ReviewerNamed),
    };

    /// <summary>People enter minutes: the minute of what an act follows is not before it.</summary>
    internal static DateTimeOffset MinuteOf(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));
}

/// <summary>An entry of a case's history, as far as it says who had a part in it.</summary>
/// <param name="Event">What happened.</param>
/// <param name="ActorId">By whom.</param>
/// <param name="Facts">What was sealed of it.</param>
/// <param name="At">When.</param>
public sealed record PastAct(string Event, Guid ActorId, string Facts, DateTimeOffset At);
