namespace Mediation.Core.Organisation;

/// <content>
/// The open work that follows, a bounded number at a time. Where it stands is saved together with what it found, so that it goes on there after a crash; it
/// looks twice, since somebody may have saved by the old organisation while it began.
/// </content>
public sealed partial class Reorganisation
{
    /// <summary>Kind of the timer of each step; its subject is this.</summary>
    public const string Timer = "reorganisation-step";

    /// <summary>After so long every node and every open save knows the new organisation.</summary>
    public static readonly TimeSpan KnownEverywhere = TimeSpan.FromMinutes(2);

    private const int Rounds = 2;

    /// <summary>How often those that have not followed are counted.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    /// <summary>Which work is looked at now; null once all was.</summary>
    public WorkKind? Part { get; private set; }

    /// <summary>The last one looked at.</summary>
    public Guid After { get; private set; }

    /// <summary>How many pieces of work were found.</summary>
    public int Found { get; private set; }

    /// <summary>How often everything was looked at.</summary>
    public int Round { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>The first look of the second round: what was saved by old paths in the meantime is put right before.</summary>
    public bool IsSecondLook => Round == 1 && Part == Parts[0] && After == Guid.Empty;

    /// <summary>What follows, in this order.</summary>
    public IReadOnlyList<WorkKind> Parts =>
        Kind switch
        {
            ReorganisationKind.UnitAdded => [],
            ReorganisationKind.UnitRenamed or ReorganisationKind.UnitMoved => [WorkKind.Cases],
            ReorganisationKind.UnitClosed => [WorkKind.Cases, WorkKind.Reviews],
            ReorganisationKind.PersonLeft => [WorkKind.OwnedCases, WorkKind.Cases, WorkKind.Tasks, WorkKind.Reviews, WorkKind.Measures, WorkKind.Approvals],
            _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
        };

    /// <summary>Notes what was found, and goes on to the next kind of work when there was less than asked for.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="known">How many of them followed before.</param>
    /// <param name="asked">How many were asked for.</param>
    /// <param name="now">When.</param>
    /// <returns>When to look next; null once everything was looked at twice. It is finished by <see cref="End"/>.</returns>
    public DateTimeOffset? Note(IReadOnlyList<WorkItem> found, int known, int asked, DateTimeOffset now)
    {
        Found += found.Count - known;
        if (found.Count == asked)
        {
            After = found[^1].Id;
            return now;
        }

        (Part, After) = (Parts.SkipWhile(p => p != Part).Skip(1).Select(p => (WorkKind?)p).FirstOrDefault(), Guid.Empty);
        if (Part is not null)
        {
            return now;
        }

        Round++;
        if (Round < Rounds)
        {
            Part = Parts[0];
            return now + KnownEverywhere;
        }

        return null;
    }

    /// <summary>Everything was looked at; it is finished once each piece has followed, or somebody has written why it does not.</summary>
    /// <param name="open">How many pieces have not followed yet: they wait, or they failed.</param>
    /// <param name="now">When.</param>
    /// <returns>When to look again; null once it is finished.</returns>
    public DateTimeOffset? End(int open, DateTimeOffset now)
    {
        if (Part is not null)
        {
            throw new InvalidOperationException("There is something to look at.");
        }

        if (State == ReorganisationState.Finished)
        {
            return null;
        }

        if (open > 0)
        {
            return now + BetweenLooks;
        }

        Finish(now);
        return null;
    }

    private void Finish(DateTimeOffset now)
    {
        (State, FinishedAt) = (ReorganisationState.Finished, now);
        Raise(new ReorganisationFinished(HistoryChains.Institution, Id, Kind, Found));
    }
}
