using Mediation.Core.Calendars;

namespace Mediation.Accounts.Absences;

/// <summary>Reads, sets and ends absences, whoever asks for it.</summary>
public sealed class AbsenceBook(MediationDbContext db, Deputies deputies, CurrentUser user, InstitutionTime institution, TimeProvider clock)
{
    public async Task<AbsenceView> ReadAsync(Guid personId, CancellationToken ct)
    {
        var person = await db.PersonAsync(personId, ct);
        var options = await deputies.OptionsAsync(person, ct);
        if (person.AbsentUntil is not { } until || until <= clock.GetUtcNow())
        {
            return new AbsenceView(null, null, null, null, options);
        }

        var deputy = await db.Users.Where(u => u.Id == person.DeputyId).Select(u => u.DisplayName).SingleOrDefaultAsync(ct);
        var from = person.AbsentFrom is { } begins ? institution.DateOf(begins) : institution.Today(clock);
        return new AbsenceView(from, institution.LastDayBefore(until), person.DeputyId, deputy, options);
    }

    /// <exception cref="BusinessException"><c>Accounts:NotFound</c>, <c>Accounts:DeputyUnfit</c>, <c>Accounts:DeputyCircle</c></exception>
    internal async Task SetAsync(Guid personId, IAbsenceInput absence, CancellationToken ct)
    {
        var person = await db.PresentPersonAsync(personId, ct);
        var deputy = absence.DeputyId is { } id ? await deputies.OfAsync(person, id, ct) : null;

        // Two who choose each other at once would make the circle that neither sees.
        deputy?.RequireNoOtherSave();
        person.RequireNoOtherSave();
        person.GoAbsent(institution.StartOfDay(absence.From!.Value), institution.EndOfDay(absence.Until!.Value), deputy?.Id);
        db.Record(SecurityEventKind.AbsenceSet, clock.GetUtcNow(), user, person.Id);
    }

    /// <exception cref="BusinessException"><c>Accounts:NotFound</c>, <c>Accounts:NotAbsent</c></exception>
    public async Task EndAsync(Guid personId, CancellationToken ct)
    {
        var (person, now) = (await db.PresentPersonAsync(personId, ct), clock.GetUtcNow());
        if (!(person.AbsentUntil > now))
        {
            throw AccountErrors.NotAbsent();
        }

        person.Return();
        db.Record(SecurityEventKind.AbsenceEnded, now, user, person.Id);
    }
}
