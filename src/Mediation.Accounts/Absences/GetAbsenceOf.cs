namespace Mediation.Accounts.Absences;

/// <summary>Somebody's absence, for an administrator.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class GetAbsenceOf(AbsenceBook book) : Query<GetAbsenceOf.Input, AbsenceView>, IHaveRoute
{
    public sealed record Input(Guid UserId) : IInput<AbsenceView>;

    public override Task<AbsenceView> RunAsync(Input input, CancellationToken ct) => book.ReadAsync(input.UserId, ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, AbsenceView>("people/{id:guid}/absence", id => new Input(id));
}
