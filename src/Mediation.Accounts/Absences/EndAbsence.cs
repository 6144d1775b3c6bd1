namespace Mediation.Accounts.Absences;

/// <summary>The user is back, or does not go after all.</summary>
[OpenToAll("everybody ends their own absence")]
public sealed class EndAbsence(AbsenceBook book, CurrentUser user) : UseCase<EndAbsence.Input, Done>
{
    public sealed record Input : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        await book.EndAsync(user.Id, ct);
        return default;
    }
}
