namespace Mediation.Notifications.Sending;

/// <summary>
/// Finds who is meant by a notification at the moment it is sent: an account, the holders of a role in a unit or else in the nearest unit above, or
/// of a body. A deputy stands in for whoever is absent, a successor for whoever left the bank; a locked account is nobody, and so is who is kept away from
/// the case.
/// </summary>
public sealed class RecipientFinder(MediationDbContext db, ICaseDirectory cases)
{
    /// <summary>A deputy may be absent, too, and have a deputy; longer chains are a circle.</summary>
    private const int LongestChain = 20;

    /// <returns>Empty when there is nobody.</returns>
    public async Task<IReadOnlyList<Addressee>> FindAsync(Notification notification, DateTimeOffset now, CancellationToken ct)
    {
        var recused = await cases.RecusedFromAsync(notification.CaseId, ct);
        bool IsMeant(MediationUser person) => !person.IsLocked(now) && person.Id != notification.ExceptId && !recused.Contains(person.Id);
        var people = notification.To switch
        {
            RecipientKind.Person => await OpenAsync(db.Users.Where(u => u.Id == notification.PersonId), p => p.LeftAt is not null || IsMeant(p), ct),
            RecipientKind.UnitRole => await InUnitAsync(notification, IsMeant, now, ct),
            RecipientKind.BodyRole => await OpenAsync(HoldersOf(notification.Role!).Where(u => u.BodyId == notification.BodyId), IsMeant, ct),
            _ => throw new InvalidOperationException($"{notification.To} is nobody who signs in."),
        };
        List<(MediationUser Person, Guid? InsteadOf, bool IsAway)> found = [];
        foreach (var person in people)
        {
            var hasLeft = person.LeftAt is not null;
            var deputy = hasLeft || person.IsAbsent(now) ? await DeputyOfAsync(person, IsMeant, now, ct) : null;
            if (!hasLeft)
            {
                found.Add((person, null, deputy is not null));
            }

            if (deputy is not null)
            {
                found.Add((deputy, person.Id, false));
            }
        }

        // Who is meant already is no deputy besides.
        return await AddresseesAsync([.. found.OrderBy(f => f.InsteadOf is not null).DistinctBy(f => f.Person.Id)], ct);
    }

    /// <remarks>Where all of them are away and no deputy is there, those of the nearest unit above where somebody is there are meant as well.</remarks>
    private async Task<List<MediationUser>> InUnitAsync(Notification notification, Func<MediationUser, bool> isMeant, DateTimeOffset now, CancellationToken ct)
    {
        var path = notification.UnitPath!;
        var units = await db.Set<OrganisationUnit>()
            .AsNoTracking()
            .Where(u => path == Recipient.HeadOffice ? u.ParentId == null : path.StartsWith(u.Path))
            .ToListAsync(ct);
        List<MediationUser> found = [];
        foreach (var unit in units.OrderByDescending(u => u.Path.Length).Select(u => u.Id))
        {
            found.AddRange(await OpenAsync(HoldersOf(notification.Role!).Where(u => u.UnitId == unit), isMeant, ct));
            if (await IsSomebodyThereAsync(found, isMeant, now, ct))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>One of them, or a deputy who is there: a deputy who is away or locked reads nothing either.</summary>
    private async Task<bool> IsSomebodyThereAsync(List<MediationUser> people, Func<MediationUser, bool> isMeant, DateTimeOffset now, CancellationToken ct)
    {
        if (people.Exists(p => !p.IsAbsent(now)))
        {
            return true;
        }

        foreach (var absent in people)
        {
            if (await DeputyOfAsync(absent, isMeant, now, ct) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private IQueryable<MediationUser> HoldersOf(string role) =>
        from user in db.Users
        join held in db.UserRoles on user.Id equals held.UserId
        join known in db.Roles on held.RoleId equals known.Id
        where known.Name == role
        select user;

    private static async Task<List<MediationUser>> OpenAsync(IQueryable<MediationUser> people, Func<MediationUser, bool> isMeant, CancellationToken ct) =>
        [.. (await people.AsNoTracking().OrderBy(u => u.Id).ToListAsync(ct)).Where(isMeant)];

    /// <summary>
    /// A deputy who has lost the role or moved to another branch since is none, and neither is the deputy's deputy from elsewhere, see
    /// <see cref="StandIns"/>. Who left the bank has no role any more: the successor was chosen by the administrators.
    /// </summary>
    private async Task<MediationUser?> DeputyOfAsync(MediationUser absent, Func<MediationUser, bool> isMeant, DateTimeOffset now, CancellationToken ct)
    {
        var next = absent.DeputyId;
        var fit = absent.LeftAt is null ? await db.StandInsOfAsync(absent, now, ct) : db.Users.Where(u => u.BodyId == null);
        for (var i = 0; next is { } id && i < LongestChain; i++)
        {
            var deputy = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, ct);
            if (deputy is not null && isMeant(deputy) && !deputy.IsAbsent(now) && await fit.AnyAsync(u => u.Id == id, ct))
            {
                return deputy;
            }

            next = deputy?.DeputyId;
        }

        return null;
    }

    private async Task<IReadOnlyList<Addressee>> AddresseesAsync(List<(MediationUser Person, Guid? InsteadOf, bool IsAway)> found, CancellationToken ct)
    {
        var ids = found.ConvertAll(f => f.Person.Id);
        var settings = await db.Set<NotificationSettings>().AsNoTracking().Where(s => ids.Contains(s.UserId)).ToDictionaryAsync(s => s.UserId, ct);
        var muted = (await db.Set<MutedKind>().AsNoTracking().Where(m => ids.Contains(m.UserId)).ToListAsync(ct)).ToLookup(m => m.UserId, m => m.Kind);
        return
        [
            .. found.Select(f => new Addressee(
                f.Person.Id,
                f.Person.DisplayName,
                f.Person.Email,
                f.Person.PhoneNumber,
                f.InsteadOf,
                f.IsAway,
                settings.GetValueOrDefault(f.Person.Id),
                [.. muted[f.Person.Id]]
            )),
        ];
    }
}
