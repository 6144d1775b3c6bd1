namespace Mediation.Accounts.People;

/// <summary>Takes the lock from an account; the person signs in anew.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
[RequiresConfirmation]
public sealed class UnlockPerson(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<UnlockPerson.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid UserId) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PresentPersonAsync(input.UserId, ct);
        person.Unlock();
        db.Record(SecurityEventKind.PersonUnlocked, clock.GetUtcNow(), user, person.Id);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("people/{id:guid}/unlocks", (input, id) => input with { UserId = id });
}
