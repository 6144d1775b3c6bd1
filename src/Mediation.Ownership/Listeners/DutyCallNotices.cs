using Mediation.Notifications.Domain;

namespace Mediation.Ownership.Listeners;

/// <summary>
/// Calls whoever is next: the person on duty, at once and by night. Where the roster has a hole, or everybody was called, the posts of the unit and
/// of the head office: nothing stays uncalled.
/// </summary>
public sealed class DutyCallNotices(MediationDbContext db, RiskEventNotifier notifier) : IDomainEventHandler<DutyCalled>
{
    public async Task HandleAsync(DutyCalled happened, CancellationToken ct)
    {
        var one = db.RiskEvents.Local.Single(e => e.Id == happened.RiskEventId);
        var unitId = one.UnitId;
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == unitId, ct);
        (string, object?)[] values =
        [
            ("kind", one.Kind),
            ("title", one.Title),
            ("unit", new LocalName(unit.Name, unit.NameEn)),
            ("answerBy", one.NextCallAt),
            ("telephoneBy", one.TelephoneDueAt),
            ("writtenBy", one.WrittenDueAt),
        ];
        if (happened.PersonId is { } person)
        {
            notifier.Notify(one, RiskEventNotices.DutyCall, Recipient.Person(person), one.NextCallAt, values);
            return;
        }

        var posts = values.Where(v => v.Item1 != "answerBy").ToArray();
        notifier.Notify(one, RiskEventNotices.HoleCalled, Recipient.InUnit(MediationRoles.Supervisor, happened.UnitPath), null, posts);
        notifier.Notify(one, RiskEventNotices.HoleCalled, Recipient.InUnit(MediationRoles.Leader, happened.UnitPath), null, posts);
    }
}
