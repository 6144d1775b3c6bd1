namespace Mediation.Accounts.Absences;

/// <summary>An administrator ends somebody's absence.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class EndAbsenceOf(AbsenceBook book) : UseCase<EndAbsenceOf.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid UserId) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        await book.EndAsync(input.UserId, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("people/{id:guid}/return", (input, id) => input with { UserId = id });
}
