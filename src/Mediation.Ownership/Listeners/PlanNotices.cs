using Mediation.Notifications.Domain;

namespace Mediation.Ownership.Listeners;

/// <summary>Notifies whoever gets a role of a plan; and of a late item its role, whoever activated the plan, and the supervisor of the unit.</summary>
public sealed class PlanNotices(MediationDbContext db, PolicyReader policies, RiskEventNotifier notifier)
    : IDomainEventHandler<PlanRoleAssigned>,
        IDomainEventHandler<PlanItemLate>
{
    public async Task HandleAsync(PlanRoleAssigned happened, CancellationToken ct)
    {
        var (one, plan, of) = await ReadAsync(happened.ActivationId, happened.RiskEventId, ct);
        var role = plan.Roles.Single(r => r.Key == happened.Role).Name;
        notifier.Notify(of, RiskEventNotices.PlanRole, Recipient.Person(happened.PersonId), null, ("plan", plan.Name), ("role", role), ("title", of.Title));
    }

    public async Task HandleAsync(PlanItemLate happened, CancellationToken ct)
    {
        var (one, plan, of) = await ReadAsync(happened.ActivationId, happened.RiskEventId, ct);
        var item = plan.Items.Single(i => i.Key == happened.Item);
        (string, object?)[] values = [("plan", plan.Name), ("item", item.Text), ("due", happened.DueAt)];
        Guid?[] people = [one.Roles.Single(r => r.Role == item.Role).PersonId, one.ActivatedBy];
        foreach (var person in people.OfType<Guid>().Distinct())
        {
            notifier.Notify(of, RiskEventNotices.PlanItemLate, Recipient.Person(person), null, values);
        }

        notifier.Notify(of, RiskEventNotices.PlanItemLate, Recipient.InUnit(MediationRoles.Supervisor, of.UnitPath), null, values);
    }

    private async Task<(PlanActivation One, ContingencyPlan Plan, RiskEvent Of)> ReadAsync(Guid activationId, Guid eventId, CancellationToken ct)
    {
        var one = db.PlanActivations.Local.Single(a => a.Id == activationId);
        var rules = await policies.ExactAsync<ContingencyRules>(ContingencyRules.PolicyKey, one.PolicyVersion, ct);
        return (one, rules.Rules.Of(one.Scenario), await db.RiskEvents.AsNoTracking().SingleAsync(e => e.Id == eventId, ct));
    }
}
