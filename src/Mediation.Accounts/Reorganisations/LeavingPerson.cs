namespace Mediation.Accounts.Reorganisations;

/// <summary>
/// What happens to the account of a person who leaves: locked for good, sessions and tokens over, no role any more, nobody's deputy; what was proposed for it
/// is refused.
/// </summary>
public sealed class LeavingPerson(MediationDbContext db, PermissionCatalog permissions)
{
    /// <summary>Administrators without whom nothing can be proposed and approved any more.</summary>
    private const int FourEyes = 2;

    public async Task LeaveAsync(Reorganisation reorganisation, DateTimeOffset now, CancellationToken ct)
    {
        var person = await db.PersonAsync(reorganisation.PersonId!.Value, ct);
        await EnsureNotLastAsync(person, now, ct);
        var successor = reorganisation.SuccessorOf(WorkKind.Notices);
        person.Leave(now, successor);
        db.RemoveRange(await db.UserRoles.Where(r => r.UserId == person.Id).ToListAsync(ct));
        await ReplaceAsDeputyAsync(person, successor, now, ct);
        foreach (var proposal in await db.Set<AccountProposal>().Where(p => p.UserId == person.Id && p.State == ProposalState.Open).ToListAsync(ct))
        {
            proposal.Refuse(reorganisation.DecidedBy!.Value, now);
        }
    }

    /// <exception cref="BusinessException"><c>Reorganisation:LastAdministrator</c></exception>
    public async Task EnsureNotLastAsync(MediationUser person, DateTimeOffset now, CancellationToken ct)
    {
        var administrators = await db.OpenAdministratorsAsync(permissions, now, ct);
        if (administrators.Any(a => a.Id == person.Id) && administrators.Count - 1 < FourEyes)
        {
            throw ReorganisationErrors.LastAdministrator();
        }
    }

    /// <summary>Successors are somebody else of the bank, who can sign in: at the proposal, and still at its approval.</summary>
    /// <exception cref="BusinessException"><c>Reorganisation:SuccessorUnfit</c></exception>
    public async Task EnsureFitAsync(Guid leaver, Guid[] successors, DateTimeOffset now, CancellationToken ct)
    {
        var people = await db.Users.AsNoTracking().Where(u => successors.Contains(u.Id)).ToListAsync(ct);
        if (successors.Length > people.Count || people.Exists(p => p.Id == leaver || p.BodyId is not null || p.LeftAt is not null || p.IsLocked(now)))
        {
            throw ReorganisationErrors.SuccessorUnfit();
        }
    }

    /// <summary>For whom the person stood in the successor does, where he or she may; else nobody.</summary>
    private async Task ReplaceAsDeputyAsync(MediationUser person, Guid? successor, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var absent in await db.Users.Where(u => u.DeputyId == person.Id && u.LeftAt == null).ToListAsync(ct))
        {
            var isFit = successor is not null && await (await db.StandInsOfAsync(absent, now, ct)).AnyAsync(u => u.Id == successor, ct);
            absent.ReplaceDeputy(isFit ? successor : null);
        }

        foreach (var gone in await db.Users.Where(u => u.DeputyId == person.Id && u.LeftAt != null).ToListAsync(ct))
        {
            gone.ReplaceDeputy(successor);
        }
    }
}
