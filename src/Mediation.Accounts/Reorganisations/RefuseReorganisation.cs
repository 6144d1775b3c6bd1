using Mediation.Core.Timers;

namespace Mediation.Accounts.Reorganisations;

/// <summary>Refuses a reorganisation, or takes the own proposal back, also while its day is still to come; nothing changes.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
public sealed class RefuseReorganisation(MediationDbContext db, ReorganisationBook book, CurrentUser user, TimeProvider clock)
    : UseCase<RefuseReorganisation.Input, Done>,
        IHaveRoute
{
    public sealed record Input(Guid Id) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var reorganisation = await book.OfAsync(input.Id, ct);
        reorganisation.Refuse(user.Id, clock.GetUtcNow());
        await db.CancelTimersAsync(reorganisation.Id, ApproveReorganisation.DayTimer, ct);
        book.Record(SecurityEventKind.ReorganisationRefused, reorganisation);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("organisation/changes/{id:guid}/refusals", (input, id) => input with { Id = id });
}
