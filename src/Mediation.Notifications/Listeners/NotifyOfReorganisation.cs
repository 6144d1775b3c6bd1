namespace Mediation.Notifications.Listeners;

/// <summary>A reorganisation was proposed: the administrators who may approve it find it in their inbox (four eyes).</summary>
/// <remarks>Here and not with the accounts, which know nothing of notifications.</remarks>
public sealed class NotifyOfReorganisation(MediationDbContext db, TimeProvider clock) : IDomainEventHandler<ReorganisationProposed>
{
    public async Task HandleAsync(ReorganisationProposed happened, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var proposed = (await db.Set<Reorganisation>().FindAsync([happened.ReorganisationId], ct))!;
        var about = await NameOfAsync(proposed, ct);
        foreach (var person in (await AdministratorsAsync(ct)).Where(a => !a.IsLocked(now) && proposed.MayBeApprovedBy(a.Id)))
        {
            NotificationDraft draft = new(
                OwnNotices.ReorganisationProposed,
                Recipient.Person(person.Id),
                HistoryChains.Institution,
                string.Empty,
                Reorganisation.AddressOf(proposed.Id),
                ("change", proposed.Kind),
                ("what", about)
            );
            db.Notify(draft, now);
        }
    }

    private async Task<object> NameOfAsync(Reorganisation proposed, CancellationToken ct)
    {
        if (proposed.PersonId is { } person)
        {
            return await db.Users.Where(u => u.Id == person).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? string.Empty;
        }

        if (proposed.Kind == ReorganisationKind.UnitAdded)
        {
            return new LocalName(proposed.Name, proposed.NameEn);
        }

        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == proposed.UnitId, ct);
        return new LocalName(unit.Name, unit.NameEn);
    }

    private Task<List<MediationUser>> AdministratorsAsync(CancellationToken ct) =>
        db
            .Users.AsNoTracking()
            .Where(u => db.UserRoles.Any(held => held.UserId == u.Id && db.Roles.Any(r => r.Id == held.RoleId && r.Name == MediationRoles.Admin)))
            .OrderBy(u => u.Id)
            .ToListAsync(ct);
}
