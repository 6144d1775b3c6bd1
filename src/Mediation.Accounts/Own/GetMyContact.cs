namespace Mediation.Accounts.Own;

/// <summary>Where notices reach the user.</summary>
[OpenToAll("everybody reads their own address and number only")]
public sealed class GetMyContact(MediationDbContext db, CurrentUser user) : Query<GetMyContact.Input, GetMyContact.Result>
{
    public sealed record Input : IInput<Result>;

    /// <param name="Email">E-mail address; null when none was given.</param>
    /// <param name="Phone">Telephone number as a person dials it; null when none was given.</param>
    public sealed record Result(string? Email, string? Phone);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PersonAsync(user.Id, ct);
        return new Result(person.Email, PhoneNumber.Kept(person.PhoneNumber, extension: null)?.Dialled() ?? person.PhoneNumber);
    }
}
