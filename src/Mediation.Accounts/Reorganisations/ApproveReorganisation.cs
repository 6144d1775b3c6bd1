using Mediation.Core.Calendars;
using Mediation.Core.Timers;

namespace Mediation.Accounts.Reorganisations;

/// <summary>A second administrator approves a reorganisation: it holds at once, or from the day on which the person leaves.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
[RequiresConfirmation]
public sealed class ApproveReorganisation(
    MediationDbContext db,
    ReorganisationBook book,
    ReorganisationStart start,
    LeavingPerson leaving,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : UseCase<ApproveReorganisation.Input, Done>, IHaveRoute
{
    /// <summary>Kind of the timer that waits for the day; its subject is the reorganisation.</summary>
    public const string DayTimer = "reorganisation-day";

    /// <param name="Version">Version of the proposal that the administrator read, or null.</param>
    public sealed record Input(Guid Id, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var (now, reorganisation) = (clock.GetUtcNow(), await book.OfAsync(input.Id, ct));
        reorganisation.EnsureVersion(input.Version);
        reorganisation.Approve(user.Id, now);
        book.Record(SecurityEventKind.ReorganisationApproved, reorganisation);
        if (reorganisation.PersonId is { } leaver)
        {
            await leaving.EnsureFitAsync(leaver, [.. reorganisation.Successors.Select(s => s.PersonId).Distinct()], now, ct);
            reorganisation.EnsureSuccessorsStay(await book.ApprovedLeavingsAsync(ct));
        }

        if (reorganisation.LeavesOn is { } day && day > institution.DateOf(now))
        {
            await leaving.EnsureNotLastAsync(await db.PersonAsync(reorganisation.PersonId!.Value, ct), now, ct);
            db.Add(DueTimer.Set(DayTimer, reorganisation.Id, ReorganisationBook.Chain, institution.StartOfDay(day), 0));
            return default;
        }

        await start.BeginAsync(reorganisation, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("organisation/changes/{id:guid}/approvals", (input, id) => input with { Id = id });
}
