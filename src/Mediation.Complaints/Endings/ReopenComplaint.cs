namespace Mediation.Complaints.Endings;

/// <summary>
/// A supervisor opens an ended complaint again: with new facts its limit runs anew from their receipt (Order 2020/3, Art. 18 ¶3), else the limit as it
/// stood goes on. How its duties were met before stays.
/// </summary>
[RequiresPermission(ComplaintPermissions.Reopen)]
public sealed class ReopenComplaint(MediationDbContext db, CaseHandlers handlers, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<ReopenComplaint.Input, Done>,
        IHaveRoute
{
    /// <param name="Reason">Why it is opened again.</param>
    /// <param name="HasNewFacts">Whether new facts and reasons came in.</param>
    /// <param name="NewFactsProof">Reference of that material; needed with new facts.</param>
    /// <param name="NewFactsAt">When it was received; now when left out.</param>
    /// <param name="HandlerId">Who handles it; who handled it last when left out.</param>
    public sealed record Input(
        Guid ComplaintId,
        string Reason,
        bool? HasNewFacts,
        string? NewFactsProof = null,
        DateTimeOffset? NewFactsAt = null,
        Guid? HandlerId = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
            RuleFor(i => i.HasNewFacts).Required();
            RuleFor(i => i.NewFactsProof).Cascade(CascadeMode.Stop).AtMost(200).Readable().OneLine().StandardCharacters();
            RuleFor(i => i.NewFactsProof).Required().When(i => i.HasNewFacts == true);
            RuleFor(i => i.NewFactsAt).InAcceptedYears();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.Reopen);
        await db.Entry(complaint).Collection(c => c.Reviews).LoadAsync(ct);
        var handler = await handlers.OfAsync(complaint, input.HandlerId ?? complaint.HandlerId ?? throw ComplaintErrors.HandlerMissing(), ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        var news = input.HasNewFacts == true ? new NewFacts(DatedAct.Entered(input.NewFactsAt, lateProof: null, now), Text.Normal(input.NewFactsProof!)) : null;
        complaint.Reopen(reason, handler, news, await clocks.OfAsync(complaint, ct), now);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/reopening", (input, id) => input with { ComplaintId = id });
}
