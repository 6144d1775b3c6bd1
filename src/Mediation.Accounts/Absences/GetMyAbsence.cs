namespace Mediation.Accounts.Absences;

/// <summary>The user's own absence.</summary>
[OpenToAll("everybody reads their own absence only")]
public sealed class GetMyAbsence(AbsenceBook book, CurrentUser user) : Query<GetMyAbsence.Input, AbsenceView>
{
    public sealed record Input : IInput<AbsenceView>;

    public override Task<AbsenceView> RunAsync(Input input, CancellationToken ct) => book.ReadAsync(user.Id, ct);
}
