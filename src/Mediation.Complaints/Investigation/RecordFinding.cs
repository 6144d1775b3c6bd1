namespace Mediation.Complaints.Investigation;

/// <summary>
/// Records what was established about a claim, on what evidence, and who answers for it (Order 2020/3, Art. 19). Recorded again, it takes the place of
/// what was found before, until the decision.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RecordFinding(MediationDbContext db, CaseEvidence evidence, CurrentUser user, CaseTime time)
    : UseCase<RecordFinding.Input, Done>,
        IHaveRoute
{
    /// <param name="ClaimId">The claim; that of the registration goes by the id of the complaint.</param>
    /// <param name="Words">What was established.</param>
    /// <param name="Area">Where the bank's fault lies; only where it answers for it.</param>
    /// <param name="Unit">Code of the unit that answers for it; only where the bank does.</param>
    /// <param name="Files">Files of the case, and uploads of the user, on which it rests.</param>
    /// <param name="Contacts">Notes of contacts of the case on which it rests.</param>
    public sealed record Input(
        Guid ComplaintId,
        Guid ClaimId,
        FindingResult? Result,
        Responsibility? Responsibility,
        string Words,
        FaultArea? Area = null,
        string? Unit = null,
        IReadOnlyList<Guid>? Files = null,
        IReadOnlyList<Guid>? Contacts = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Result).Required();
            RuleFor(i => i.Responsibility).Required();
            RuleFor(i => i.Words).Cascade(CascadeMode.Stop).Required().AtMost(4000).Readable();
            RuleFor(i => i.Unit).Cascade(CascadeMode.Stop).AtMost(40).Readable();
            RuleFor(i => i.Files).NoMoreThan(CaseClaim.MostEvidence / 2).When(i => i.Files is not null);
            RuleFor(i => i.Contacts).NoMoreThan(CaseClaim.MostEvidence / 2).When(i => i.Contacts is not null);
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.Investigate);
        await db.Entry(complaint).Collection(c => c.Claims).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var words = Note.Of(complaint.Id, input.Words.Trim(), user.Id, now);
        complaint.RecordFinding(
            input.ClaimId,
            new ClaimFinding(
                input.Result!.Value,
                input.Responsibility!.Value,
                input.Area,
                await UnitAsync(input.Unit, ct),
                words,
                await evidence.OfAsync(complaint, input.Files ?? [], input.Contacts ?? [], ct)
            ),
            now
        );
        db.Add(words);
        return default;
    }

    private async Task<OrganisationUnit?> UnitAsync(string? typed, CancellationToken ct)
    {
        var code = typed?.Trim();
        return Text.IsBlank(code)
            ? null
            : await db.Set<OrganisationUnit>().SingleOrDefaultAsync(u => u.Code == code, ct) ?? throw InvalidInputException.Of("unit", "Core:UnknownChoice");
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/claims/{partId:guid}/finding", (input, id, part) => input with { ComplaintId = id, ClaimId = part });
}
