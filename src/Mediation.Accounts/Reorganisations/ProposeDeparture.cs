using Mediation.Core.Calendars;

namespace Mediation.Accounts.Reorganisations;

/// <summary>
/// Proposes that a person leaves the bank on a day, and who gets which work; where nobody is named the supervisor of the unit decides. Another administrator
/// approves it.
/// </summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
[RequiresConfirmation]
public sealed class ProposeDeparture(
    MediationDbContext db,
    ReorganisationBook book,
    LeavingPerson leaving,
    ReorganisedWorkBook works,
    PermissionCatalog permissions,
    InstitutionTime institution,
    TimeProvider clock
) : UseCase<ProposeDeparture.Input, ProposeDeparture.Result>, IHaveRoute
{
    /// <param name="LeavesOn">First day on which the person is not there any more; today at once.</param>
    /// <param name="CasesTo">Who handles the open complaints.</param>
    /// <param name="TasksTo">Who does the tasks.</param>
    /// <param name="ReviewsTo">Who goes on with the reviews.</param>
    /// <param name="MeasuresTo">Who does the measures.</param>
    /// <param name="NoticesTo">Who gets the notices meant for the person.</param>
    /// <param name="Reason">Why; noted in each open case.</param>
    public sealed record Input(
        Guid UserId,
        DateOnly? LeavesOn = null,
        Guid? CasesTo = null,
        Guid? TasksTo = null,
        Guid? ReviewsTo = null,
        Guid? MeasuresTo = null,
        Guid? NoticesTo = null,
        string? Reason = null
    ) : IInput<Result>;

    /// <param name="Id">The proposal.</param>
    public sealed record Result(Guid Id);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.LeavesOn).Required().InAcceptedYears();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = await db.PersonAsync(input.UserId, ct);
        await leaving.EnsureNotLastAsync(person, now, ct);
        var chosen = Chosen(input);
        await leaving.EnsureFitAsync(person.Id, [.. chosen.Values.Distinct()], now, ct);
        foreach (var (work, successor) in chosen)
        {
            if (!await works.CanTakeAsync(work, successor, person.Id, ct))
            {
                throw ReorganisationErrors.SuccessorCannot(work);
            }
        }

        var proposed = Reorganisation.LeaveBank(person, input.LeavesOn!.Value, institution.DateOf(now), chosen, book.By(input.Reason));
        if (!(await db.OpenAdministratorsAsync(permissions, now, ct)).Any(a => proposed.MayBeApprovedBy(a.Id)))
        {
            throw AccountErrors.NoSecondAdministrator();
        }

        person.RequireNoOtherSave();
        await book.AddAsync(proposed, ct);
        return new Result(proposed.Id);
    }

    private static Dictionary<WorkKind, Guid> Chosen(Input input)
    {
        (WorkKind Work, Guid? Person)[] all =
        [
            (WorkKind.Cases, input.CasesTo),
            (WorkKind.Tasks, input.TasksTo),
            (WorkKind.Reviews, input.ReviewsTo),
            (WorkKind.Measures, input.MeasuresTo),
            (WorkKind.Notices, input.NoticesTo),
        ];
        return all.Where(one => one.Person is not null).ToDictionary(one => one.Work, one => one.Person!.Value);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("people/{id:guid}/departure", (input, id) => input with { UserId = id }, (_, made) => $"organisation/changes/{made.Id}");
}
