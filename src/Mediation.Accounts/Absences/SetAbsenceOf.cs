using Mediation.Core.Calendars;

namespace Mediation.Accounts.Absences;

/// <summary>An administrator says it for somebody who cannot, such as one who fell ill.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class SetAbsenceOf(AbsenceBook book) : UseCase<SetAbsenceOf.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid UserId, DateOnly? From = null, DateOnly? Until = null, Guid? DeputyId = null) : IInput<Done>, IAbsenceInput;

    internal sealed class Checks(InstitutionTime institution, TimeProvider clock) : AbsenceChecks<Input>(institution, clock);

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        await book.SetAsync(input.UserId, input, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("people/{id:guid}/absence", (input, id) => input with { UserId = id });
}
