namespace Mediation.Complaints.Regulators;

/// <summary>
/// Records that a regulator's forward was answered: what was found, on what basis, and how the complainant was dealt with (PBoC Order 2020/5). It meets
/// that regulator's limit and no other; the complainant is notified by closing the case.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class AnswerRegulator(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<AnswerRegulator.Input, Done>,
        IHaveRoute
{
    /// <param name="ForwardId">The forward; may be left out where only one waits.</param>
    /// <param name="Answer">What was answered.</param>
    /// <param name="AnswerProof">Reference of the proof that it reached the regulator.</param>
    /// <param name="AnsweredAt">When it reached the regulator; now when left out.</param>
    /// <param name="LateProof">Reference of the proof of that time; needed when it is recorded after the limit that it met.</param>
    public sealed record Input(
        Guid ComplaintId,
        string Answer,
        string AnswerProof,
        Guid? ForwardId = null,
        DateTimeOffset? AnsweredAt = null,
        string? LateProof = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Answer).Cascade(CascadeMode.Stop).Required().AtMost(8000).Readable();
            RuleFor(i => i.AnswerProof).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().StandardCharacters();
            RuleFor(i => i.AnsweredAt).InAcceptedYears();
            RuleFor(i => i.LateProof).AtMost(200).Readable();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Forwards).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var answer = Note.Of(complaint.Id, input.Answer.Trim(), user.Id, now);
        complaint.AnswerRegulator(
            input.ForwardId ?? OnlyOneThatWaits(complaint),
            answer,
            DatedAct.Entered(input.AnsweredAt, input.LateProof, now),
            Text.Normal(input.AnswerProof),
            await clocks.OfAsync(complaint, ct)
        );
        db.Add(answer);
        return default;
    }

    private static Guid OnlyOneThatWaits(Complaint complaint)
    {
        var waiting = complaint.Forwards.Where(f => f.AnsweredAt is null).ToList();
        return waiting.Count switch
        {
            1 => waiting[0].Id,
            0 when complaint.Forwards.Count > 0 => throw ComplaintErrors.ForwardAnswered(),
            _ => throw ComplaintErrors.ForwardUnknown(),
        };
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/regulator-answers", (input, id) => input with { ComplaintId = id });
}
