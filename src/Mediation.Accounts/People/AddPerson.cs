namespace Mediation.Accounts.People;

/// <summary>
/// Makes an account without any role, with a temporary password, and proposes its roles and unit; another administrator approves them.
/// </summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
[RequiresConfirmation]
public sealed class AddPerson(MediationDbContext db, CurrentUser user, IPasswordHasher<MediationUser> hasher, TimeProvider clock)
    : UseCase<AddPerson.Input, AddPerson.Result>,
        IHaveRoute
{
    /// <param name="UserName">Name at sign-in.</param>
    /// <param name="Name">Display name.</param>
    /// <param name="Unit">Code of the unit.</param>
    /// <param name="Roles">Roles to propose; none proposes nothing.</param>
    public sealed record Input(
        string? UserName = null,
        string? Name = null,
        string? Post = null,
        string? EmployeeNumber = null,
        string? Unit = null,
        IReadOnlyList<string>? Roles = null,
        string? Reason = null
    ) : IInput<Result>;

    /// <param name="TemporaryPassword">Shown once; the person chooses another at the first sign-in.</param>
    public sealed record Result(Guid Id, string TemporaryPassword);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.UserName)
                .Cascade(CascadeMode.Stop)
                .Required()
                .AtMost(UserNames.Longest)
                .Must(name => name!.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@'))
                .WithErrorCode("Accounts:UserNameLetters");
            RuleFor(i => i.Name).Cascade(CascadeMode.Stop).Required().AtMost(100).Readable().OneLine().StandardCharacters();
            RuleFor(i => i.Post).AtMost(100).Readable().OneLine();
            RuleFor(i => i.EmployeeNumber).AtMost(50).Readable().OneLine();
            RuleFor(i => i.Roles).OnlyRoles();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().When(i => i.Roles is { Count: > 0 });
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (now, folded) = (clock.GetUtcNow(), UserNames.Fold(input.UserName!));
        var number = Text.IsGiven(input.EmployeeNumber) ? Text.Normal(input.EmployeeNumber) : null;
        if (await db.Users.AnyAsync(u => u.NormalizedUserName == folded, ct))
        {
            throw AccountErrors.UserNameTaken();
        }

        if (number is not null && await db.Users.AnyAsync(u => u.EmployeeNumber == number, ct))
        {
            throw AccountErrors.EmployeeNumberTaken();
        }

        MediationUser person = new()
        {
            UserName = input.UserName!.Trim(),
            NormalizedUserName = folded,
            DisplayName = PersonName.Folded(input.Name!),
            Post = input.Post?.Trim() ?? string.Empty,
            EmployeeNumber = number,
        };
        var password = PasswordRules.MakeTemporary();
        person.SetPassword(hasher.HashPassword(person, password), isTemporary: true);
        db.Add(person);
        db.Record(SecurityEventKind.PersonAdded, now, user, person.Id);
        if (input.Roles is { Count: > 0 } roles)
        {
            var proposal = AccountProposal.OfRoles(person, roles, await db.UnitAsync(input.Unit, ct), input.Reason!.Trim(), user.Id, now);
            db.Add(proposal);
            db.Record(SecurityEventKind.RolesProposed, now, user, person.Id, proposal.Roles);
        }

        return new Result(person.Id, password);
    }

    /// <remarks>Not idempotent by key on purpose: a kept answer would keep the password.</remarks>
    public static void Map(ApiRoutes api) => api.MapPost("people", async (Input input, UseCaseRunner run, CancellationToken ct) =>
        {
            var made = await run.RunAsync(input, ct: ct);
            return TypedResults.Created($"/api/v1/people/{made.Id}", made);
        });
}
