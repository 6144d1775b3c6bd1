namespace Mediation.Complaints.LateFacts;

/// <summary>
/// Whoever handles a complaint reports a fact that moves a clock after the fact, with a file or contact of the case that proves its date. It has no effect
/// until a supervisor has approved it (DOMAIN 8.3).
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class ReportLateFact(MediationDbContext db, CaseEvidence evidence, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<ReportLateFact.Input, ReportLateFact.Result>,
        IHaveRoute
{
    /// <param name="Kind">What happened.</param>
    /// <param name="Proof">Reference of the proof, such as the number of a recording or of a letter.</param>
    /// <param name="Reason">Why it is reported only now.</param>
    /// <param name="At">When it truly happened; of a mediation and a withdrawal the system knows it, and what is given is not looked at.</param>
    /// <param name="Ground">Of a pause: which of the grounds of the rules.</param>
    /// <param name="Notice">Of a notice: how the complainant was notified.</param>
    /// <param name="Files">Files of the case, and uploads of the user, that prove the date.</param>
    /// <param name="Contacts">Notes of contacts of the case that prove it.</param>
    public sealed record Input(
        Guid ComplaintId,
        LateFactKind? Kind,
        string Proof,
        string Reason,
        DateTimeOffset? At = null,
        string? Ground = null,
        NoticeManner? Notice = null,
        IReadOnlyList<Guid>? Files = null,
        IReadOnlyList<Guid>? Contacts = null,
        int? Version = null
    ) : IInput<Result>;

    public sealed record Result(Guid LateFactId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Kind).Required();
            RuleFor(i => i.Proof).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().OneLine().StandardCharacters();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
            RuleFor(i => i.At).InAcceptedYears();
            RuleFor(i => i.At).Required().When(i => i.Kind is not (null or LateFactKind.Mediation or LateFactKind.Withdrawal));
            RuleFor(i => i.Ground).Required().When(i => i.Kind == LateFactKind.Pause);
            RuleFor(i => i.Notice).Required().When(i => i.Kind == LateFactKind.Notice);
            RuleFor(i => i.Files).NoMoreThan(CaseClaim.MostEvidence / 2).When(i => i.Files is not null);
            RuleFor(i => i.Contacts).NoMoreThan(CaseClaim.MostEvidence / 2).When(i => i.Contacts is not null);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.ReportLateFact);
        await db.Entry(complaint).Collection(c => c.LateFacts).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        var proving = await evidence.OfAsync(complaint, input.Files ?? [], input.Contacts ?? [], ct);
        if (proving.Count == 0)
        {
            throw ComplaintErrors.EvidenceMissing();
        }

        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        var fact = complaint.ReportLateFact(
            new LateFactReport(
                input.Kind!.Value,
                input.At?.ToUniversalTime() ?? now,
                input.Kind == LateFactKind.Pause ? input.Ground : null,
                input.Kind == LateFactKind.Notice ? input.Notice : null,
                Text.Normal(input.Proof),
                proving,
                reason
            ),
            await clocks.OfAsync(complaint, ct),
            now
        );
        db.Add(reason);
        return new Result(fact.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("complaints/{id:guid}/late-facts", (input, id) => input with { ComplaintId = id }, (id, _) => $"complaints/{id}");
}
