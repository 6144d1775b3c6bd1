namespace Mediation.Accounts.People;

/// <summary>Locks an account at once: its sessions and tokens are over. One administrator is enough, since it takes rights and gives none.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class LockPerson(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<LockPerson.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid UserId, LockReason? Reason = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Required();
    }

    /// <exception cref="BusinessException"><c>Accounts:NotYourself</c>, <c>Accounts:Locked</c>, <c>Accounts:AlreadyLocked</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        if (input.UserId == user.Id)
        {
            throw AccountErrors.NotYourself();
        }

        var now = clock.GetUtcNow();
        await EnsureNotLockedAsync(now, ct);
        var person = await db.PersonAsync(input.UserId, ct);
        if (person.IsLockedByAdministrator)
        {
            throw AccountErrors.AlreadyLocked();
        }

        person.Lock();
        await db.LoseAuthorityAsync(person.Id, person.UnitId, now, ct);
        db.Record(SecurityEventKind.PersonLocked, now, user, person.Id, input.Reason.ToString());
        return default;
    }

    /// <summary>Two administrators who lock each other at once would leave none.</summary>
    private async Task EnsureNotLockedAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (user.IsSystem)
        {
            return;
        }

        var self = await db.PersonAsync(user.Id, ct);
        if (self.IsLocked(now))
        {
            throw AccountErrors.Locked();
        }

        self.RequireNoOtherSave();
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("people/{id:guid}/locks", (input, id) => input with { UserId = id });
}
