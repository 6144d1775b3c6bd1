namespace Mediation.Complaints.Term;

/// <summary>The complainant brought new facts and reasons: the limit runs anew from their receipt (Order 2020/3, Art. 18 ¶3).</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RestartTerm(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<RestartTerm.Input, Done>,
        IHaveRoute
{
    /// <param name="NewFacts">What is new.</param>
    /// <param name="Proof">Reference of the material.</param>
    /// <param name="At">When it was received; now when left out.</param>
    public sealed record Input(Guid ComplaintId, string NewFacts, string Proof, DateTimeOffset? At = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.NewFacts).Cascade(CascadeMode.Stop).Required().AtMost(4000).Readable();
            RuleFor(i => i.Proof).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().OneLine().StandardCharacters();
            RuleFor(i => i.At).InAcceptedYears();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var newFacts = Note.Of(complaint.Id, input.NewFacts.Trim(), user.Id, now);
        var when = DatedAct.Entered(input.At, lateProof: null, now);
        complaint.RestartTerm(newFacts, when, Text.Normal(input.Proof), await clocks.OfAsync(complaint, ct));
        db.Add(newFacts);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/restarts", (input, id) => input with { ComplaintId = id });
}
