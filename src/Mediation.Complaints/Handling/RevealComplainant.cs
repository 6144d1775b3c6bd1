namespace Mediation.Complaints.Handling;

/// <summary>
/// Shows the full personal data to whoever is responsible for the case, and records in the case's history who asked for them and why. For the
/// minutes after it they are shown again without another record, see <see cref="GetRevealed"/>.
/// </summary>
[RequiresPermission(ComplaintPermissions.RevealComplainant)]
public sealed class RevealComplainant(MediationDbContext db, RevealAccess access, RevealCounter counter, PersonSealer sealer, CurrentUser user)
    : UseCase<RevealComplainant.Input, RevealComplainant.Result>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId, string Reason) : IInput<Result>;

    /// <param name="Narrative">The complaint in the complainant's own words, uncovered; null where another party was looked at.</param>
    public sealed record Result(
        string? Name,
        IdentityDocumentType? DocumentType,
        string? DocumentNumber,
        string? Phone,
        string? PhoneExtension,
        string? Address,
        DateOnly? BirthDate,
        Sex? Sex,
        string? Email,
        string? Narrative
    )
    {
        internal static Result Of(PersonalFields person, string? narrative = null) =>
            new(
                person.Name,
                person.DocumentType,
                person.DocumentNumber,
                person.Phone,
                person.PhoneExtension,
                person.Address,
                person.BirthDate,
                person.Sex,
                person.Email,
                narrative
            );
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        await access.EnsureMayRevealAsync(complaint, ct);
        counter.Count(user);
        complaint.RecordReveal(input.Reason.Trim());
        return Result.Of(sealer.Open(complaint.Complainant), complaint.Narrative);
    }

    /// <remarks>Not idempotent by key on purpose: each look is a look, and a kept answer would keep personal data.</remarks>
    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/reveals", async (Guid id, Input input, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), ct: ct))
        );
}
