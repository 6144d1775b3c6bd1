namespace Mediation.Notifications.Sending;

/// <summary>
/// Finds who is meant by a notification at the moment it is sent: an account, the holders of a role in a unit or else in the nearest unit above, or
/// of a body. A deputy stands in for whoever is absent; a locked account is nobody.
/// </summary>
public sealed class RecipientFinder(MediationDbContext db)
{
    /// <summary>A deputy may be absent, too, and have a deputy; a longer chain is a circle.</summary>
    private const int LongestChain = 5;

    /// <returns>Empty when there is nobody.</returns>
    public async Task<IReadOnlyList<Addressee>> FindAsync(Notification notification, DateTimeOffset now, CancellationToken ct)
    {
        var people = notification.To switch
        {
            RecipientKind.Person => await OpenAsync(db.Users.Where(u => u.Id == notification.PersonId), now, ct),
            RecipientKind.UnitRole => await InUnitAsync(notification, now, ct),
            RecipientKind.BodyRole => await OpenAsync(HoldersOf(notification.Role!).Where(u => u.BodyId == notification.BodyId), now, ct),
            _ => throw new InvalidOperationException($"{notification.To} is nobody who signs in."),
        };
        Dictionary<Guid, Addressee> found = [];
        foreach (var person in people)
        {
            await AddAsync(found, person, now, ct);
        }

        return [.. found.Values];
    }

    private async Task<List<MediationUser>> InUnitAsync(Notification notification, DateTimeOffset now, CancellationToken ct)
    {
        var path = notification.UnitPath!;
        var units = await db.Set<OrganisationUnit>()
            .AsNoTracking()
            .Where(u => path == Recipient.HeadOffice ? u.ParentId == null : path.StartsWith(u.Path))
            .ToListAsync(ct);
        foreach (var unit in units.OrderByDescending(u => u.Path.Length).Select(u => u.Id))
        {
            var holders = HoldersOf(notification.Role!).Where(u => u.UnitId == unit && u.Id != notification.ExceptId);
            if (await OpenAsync(holders, now, ct) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private IQueryable<MediationUser> HoldersOf(string role) =>
        from user in db.Users
        join held in db.UserRoles on user.Id equals held.UserId
        join known in db.Roles on held.RoleId equals known.Id
        where known.Name == role
        select user;

    private static async Task<List<MediationUser>> OpenAsync(IQueryable<MediationUser> people, DateTimeOffset now, CancellationToken ct) =>
        [.. (await people.AsNoTracking().OrderBy(u => u.Id).ToListAsync(ct)).Where(u => !u.IsLocked(now))];

    /// <summary>Adds the person, and while absent the deputy who is there.</summary>
    private async Task AddAsync(Dictionary<Guid, Addressee> found, MediationUser person, DateTimeOffset now, CancellationToken ct)
    {
        var deputy = person.IsAbsent(now) ? await DeputyOfAsync(person, now, ct) : null;
        if (deputy is not null)
        {
            found.TryAdd(deputy.Id, await AddresseeAsync(deputy, person.Id, isAway: false, ct));
        }

        found[person.Id] = await AddresseeAsync(person, null, isAway: deputy is not null, ct);
    }

    private async Task<MediationUser?> DeputyOfAsync(MediationUser absent, DateTimeOffset now, CancellationToken ct)
    {
        var next = absent.DeputyId;
        for (var i = 0; next is { } id && i < LongestChain; i++)
        {
            var deputy = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, ct);
            if (deputy is { } there && !there.IsLocked(now) && !there.IsAbsent(now))
            {
                return there;
            }

            next = deputy?.DeputyId;
        }

        return null;
    }

    private async Task<Addressee> AddresseeAsync(MediationUser person, Guid? insteadOf, bool isAway, CancellationToken ct)
    {
        var id = person.Id;
        return new Addressee(
            id,
            person.DisplayName,
            person.Email,
            person.PhoneNumber,
            insteadOf,
            isAway,
            await db.Set<NotificationSettings>().AsNoTracking().SingleOrDefaultAsync(s => s.UserId == id, ct),
            await db.Set<MutedKind>().Where(m => m.UserId == id).Select(m => m.Kind).ToListAsync(ct)
        );
    }
}
