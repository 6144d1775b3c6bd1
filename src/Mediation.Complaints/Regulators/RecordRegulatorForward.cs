namespace Mediation.Complaints.Regulators;

/// <summary>
/// A regulator forwarded a complaint that is open already (监管转办): its own limit begins with the day on which the forward reached the bank, beside the
/// one that runs since the receipt (PBoC Order 2020/5).
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RecordRegulatorForward(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<RecordRegulatorForward.Input, RecordRegulatorForward.Result>,
        IHaveRoute
{
    /// <param name="Regulator">Code of the regulator, see <see cref="ListRegulators"/>.</param>
    /// <param name="RegulatorReference">Number of the forward at the regulator.</param>
    /// <param name="ForwardedAt">When it reached the bank; now when left out.</param>
    public sealed record Input(Guid ComplaintId, string Regulator, string RegulatorReference, DateTimeOffset? ForwardedAt = null, int? Version = null)
        : IInput<Result>;

    /// <param name="ForwardId">The forward, for its answer.</param>
    /// <param name="AnswerBy">End of its limit; null where the rules of the case set none.</param>
    public sealed record Result(Guid ForwardId, DateTimeOffset? AnswerBy);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Regulator).Required();
            RuleFor(i => i.RegulatorReference).Cascade(CascadeMode.Stop).Required().AtMost(100).Readable().OneLine().StandardCharacters();
            RuleFor(i => i.ForwardedAt).InAcceptedYears();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Forwards).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var rules = await clocks.OfAsync(complaint, ct);
        ForwardFields.EnsureKnown(input.Regulator, rules.Rules);
        complaint.RecordForward(
            new ForwardFacts(input.Regulator, Text.Normal(input.RegulatorReference), input.ForwardedAt?.ToUniversalTime() ?? now),
            rules,
            now
        );
        var forward = complaint.Forwards[^1];
        return new Result(forward.Id, complaint.Duties.Where(d => d.Subject == forward.Id).Select(d => (DateTimeOffset?)d.DueAt).Min());
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/forwards", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
