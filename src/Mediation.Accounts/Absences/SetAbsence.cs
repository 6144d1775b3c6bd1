using Mediation.Core.Calendars;

namespace Mediation.Accounts.Absences;

/// <summary>The user says when they are away, and who stands in; what was said before is replaced.</summary>
[OpenToAll("everybody says when they themselves are away")]
public sealed class SetAbsence(AbsenceBook book, CurrentUser user) : UseCase<SetAbsence.Input, Done>
{
    public sealed record Input(DateOnly? From, DateOnly? Until, Guid? DeputyId = null) : IInput<Done>, IAbsenceInput;

    internal sealed class Checks(InstitutionTime institution, TimeProvider clock) : AbsenceChecks<Input>(institution, clock);

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        await book.SetAsync(user.Id, input, ct);
        return default;
    }
}
