namespace Mediation.Ownership.Domain.Contingency;

/// <summary>
/// A contingency plan that was activated for a risk event on evidence (预案启动): roles with a roll call, a checklist with clocks, and in the end the lessons
/// learned. One event has one active plan at a time.
/// </summary>
public sealed partial class PlanActivation : AggregateRoot
{
    /// <summary>Of <see cref="Evidence"/> and <see cref="Lessons"/>.</summary>
    public const int LongestText = 1000;

    private readonly List<PlanRoleHolder> roles = [];
    private readonly List<PlanTask> tasks = [];

    private PlanActivation() { }

    /// <summary>Number of the event with <c>-QD01</c>.</summary>
    public string Number { get; private set; } = string.Empty;

    public Guid RiskEventId { get; private set; }

    public PlanScenario Scenario { get; private set; }

    public PlanActivationState State { get; private set; }

    /// <summary>What shows that the plan's criteria are met.</summary>
    public string Evidence { get; private set; } = string.Empty;

    public Guid ActivatedBy { get; private set; }

    public string ActivatorName { get; private set; } = string.Empty;

    public DateTimeOffset ActivatedAt { get; private set; }

    /// <summary>Version of the policy <c>contingency-plans</c>.</summary>
    public int PolicyVersion { get; private set; }

    public Guid? EndedBy { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>经验教训.</summary>
    public string? Lessons { get; private set; }

    /// <summary>Empty unless loaded.</summary>
    public IReadOnlyList<PlanRoleHolder> Roles => roles;

    public IReadOnlyList<PlanTask> Tasks => tasks;

    public IEnumerable<PlanActivationAction> Allowed => PlanActivationWorkflow.Table.Allowed(State);

    /// <exception cref="BusinessException"><c>Plans:AlreadyActive</c>, with the name of who activated it.</exception>
    public static PlanActivation Start(RiskEvent of, PlanStart start, Policy<ContingencyRules> rules, DateTimeOffset now)
    {
        PlanActivation one = new()
        {
            Number = string.Create(CultureInfo.InvariantCulture, $"{of.Number}-QD{start.Ordinal:00}"),
            RiskEventId = of.Id,
            Scenario = start.Scenario,
            Evidence = start.Evidence,
            ActivatedBy = start.By.Id,
            ActivatorName = start.By.Name,
            ActivatedAt = now,
            PolicyVersion = rules.Version,
        };
        of.StartPlan(one.Id, start.By.Name, now);
        var plan = rules.Rules.Of(start.Scenario);
        one.roles.AddRange(plan.Roles.Select(r => PlanRoleHolder.Of(one.Id, r)));
        one.tasks.AddRange(plan.Items.Select(i => PlanTask.Of(one.Id, i, of, now)));
        one.Raise(new PlanActivated(HistoryChains.Institution, one.Id, of.Id, one.Number, start.Scenario, rules.Version));
        one.Follow(of);
        return one;
    }

    /// <summary>A named person has a role; whoever had it before has it no more.</summary>
    public PlanRoleHolder AssignRole(string role, DutyPerson person, DateTimeOffset now)
    {
        Fire(PlanActivationAction.AssignRole);
        var holder = RoleOf(role);
        holder.Assign(person, now);
        Raise(new PlanRoleAssigned(HistoryChains.Institution, Id, RiskEventId, role, person.Id));
        return holder;
    }

    /// <summary>The person who has the role confirms to be present, and nobody else for them.</summary>
    /// <exception cref="BusinessException"><c>Plans:NotYourRole</c></exception>
    public void ConfirmPresence(string role, Actor by, DateTimeOffset now)
    {
        Fire(PlanActivationAction.ConfirmPresence);
        var holder = RoleOf(role);
        if (holder.PersonId != by.Id)
        {
            throw PlanErrors.NotYourRole(holder.PersonName);
        }

        holder.ConfirmPresence(now);
        Raise(new PlanPresenceConfirmed(HistoryChains.Institution, Id, RiskEventId, role, by.Id));
    }

    /// <summary>An item is done, by whoever did it: at night it is not always the holder of the role.</summary>
    /// <exception cref="BusinessException"><c>Plans:ItemNotFound</c>, <c>Plans:ItemDone</c>, <c>Plans:ItemOfReport</c></exception>
    public void CompleteItem(Guid taskId, string proof, Actor by, DateTimeOffset now)
    {
        Fire(PlanActivationAction.CompleteItem);
        var task = TaskOf(taskId);
        if (task.IsDone)
        {
            throw PlanErrors.ItemDone(task.DoerName);
        }

        if (task.Duty is not null)
        {
            throw PlanErrors.ItemOfReport();
        }

        task.Complete(proof, by, now);
        Raise(new PlanItemCompleted(HistoryChains.Institution, Id, RiskEventId, task.Id, task.Item));
    }

    /// <returns>False where it is done, or the plan has ended.</returns>
    public bool MarkItemLate(Guid taskId)
    {
        var task = TaskOf(taskId);
        if (task.IsDone || task.LateAt is not null || State != PlanActivationState.Active)
        {
            return false;
        }

        Fire(PlanActivationAction.MarkItemLate);
        task.MarkLate();
        Raise(new PlanItemLate(HistoryChains.Institution, Id, RiskEventId, task.Id, task.Item, task.DueAt));
        return true;
    }

    private PlanRoleHolder RoleOf(string role) => roles.Find(r => r.Role == role) ?? throw PlanErrors.UnknownRole();

    private PlanTask TaskOf(Guid id) => tasks.Find(t => t.Id == id) ?? throw PlanErrors.ItemNotFound();

    private void Fire(PlanActivationAction action) => State = PlanActivationWorkflow.Table.After(State, action);
}
