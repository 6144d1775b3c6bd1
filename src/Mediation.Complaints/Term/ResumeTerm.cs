namespace Mediation.Complaints.Term;

/// <summary>Records that such a period ended, with its proof: the days left run on from its true end.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class ResumeTerm(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<ResumeTerm.Input, Done>,
        IHaveRoute
{
    /// <param name="Ground">Which of the grounds of the rules, such as <c>appraisal</c>.</param>
    /// <param name="Proof">Reference of the proof.</param>
    /// <param name="At">When; now when left out.</param>
    public sealed record Input(Guid ComplaintId, string Ground, string Proof, DateTimeOffset? At = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Ground).Required();
            RuleFor(i => i.Proof).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().OneLine().StandardCharacters();
            RuleFor(i => i.At).InAcceptedYears();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var when = DatedAct.Entered(input.At, lateProof: null, now);
        complaint.ResumeTerm(input.Ground, when, Text.Normal(input.Proof), await clocks.OfAsync(complaint, ct));
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/resumptions", (input, id) => input with { ComplaintId = id });
}
