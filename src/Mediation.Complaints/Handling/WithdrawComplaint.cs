namespace Mediation.Complaints.Handling;

/// <summary>Ends the case at the complainant's verified own wish; the procedure ends the same day (Order 2020/3, Art. 15).</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class WithdrawComplaint(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<WithdrawComplaint.Input, Done>,
        IHaveRoute
{
    /// <param name="VerifiedHow">How it was made sure that this is the person's own will.</param>
    /// <param name="RequestedAt">When the wish was received; now when left out.</param>
    public sealed record Input(Guid ComplaintId, string VerifiedHow, DateTimeOffset? RequestedAt = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.VerifiedHow).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().StandardCharacters();
            RuleFor(i => i.RequestedAt).InAcceptedYears();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        complaint.Withdraw(input.RequestedAt?.ToUniversalTime() ?? now, Text.Normal(input.VerifiedHow), await clocks.OfAsync(complaint, ct), now);
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapCommand<Input>("complaints/{id:guid}/withdrawal", (input, id) => input with { ComplaintId = id });
}
