namespace Mediation.Ownership.Domain.Contingency;

/// <content>Items that are duties of the event, and the end.</content>
public sealed partial class PlanActivation
{
    /// <summary>Items that are a duty of the event have its limit, and are done once the event has met it (DOMAIN 1.3: 30 minutes and 1 hour).</summary>
    /// <returns>Those that are done or due at another time by that.</returns>
    public IReadOnlyList<PlanTask> Follow(RiskEvent of)
    {
        List<PlanTask> changed = [];
        foreach (var task in tasks.Where(t => t is { Duty: not null, IsDone: false }))
        {
            if (of.MetAt(task.Duty!.Value) is { } met)
            {
                Fire(PlanActivationAction.CompleteItem);
                task.Meet(met);
                Raise(new PlanItemCompleted(HistoryChains.Institution, Id, RiskEventId, task.Id, task.Item));
                changed.Add(task);
            }
            else if (of.LimitOf(task.Duty.Value) is var due && due != task.DueAt)
            {
                task.Move(due);
                Raise(new PlanItemMoved(HistoryChains.Institution, Id, RiskEventId, task.Id, task.Item, due));
                changed.Add(task);
            }
        }

        return changed;
    }

    /// <summary>Ends with what was learned: also while the event is open, where it was the wrong plan or another takes its place.</summary>
    /// <exception cref="BusinessException"><c>Plans:ItemsWithoutReason</c></exception>
    public void End(RiskEvent of, PlanEnd end, Actor by, DateTimeOffset now)
    {
        var after = PlanActivationWorkflow.Table.After(State, PlanActivationAction.End);
        var undone = tasks.Where(t => !t.IsDone).ToList();
        if (undone.Count(t => !end.Left.ContainsKey(t.Id)) is > 0 and var unexplained)
        {
            throw PlanErrors.ItemsWithoutReason(unexplained);
        }

        State = after;
        undone.ForEach(t => t.Leave(end.Left[t.Id]));
        of.EndPlan();
        (Lessons, EndedBy, EndedAt) = (end.Lessons, by.Id, now);
        Raise(new PlanEnded(HistoryChains.Institution, Id, RiskEventId, undone.Count));
    }

    /// <summary>Its record was printed: the history holds it.</summary>
    public void Seal(IssuedDocument document, string textSha256) =>
        Raise(new PlanRecordIssued(HistoryChains.Institution, Id, RiskEventId, Number, document.Id, document.Sha256, textSha256));
}

/// <summary>With what a plan ends.</summary>
/// <param name="Lessons">经验教训.</param>
/// <param name="Left">Why each item that is not done was left, by item.</param>
public sealed record PlanEnd(string Lessons, IReadOnlyDictionary<Guid, string> Left);
