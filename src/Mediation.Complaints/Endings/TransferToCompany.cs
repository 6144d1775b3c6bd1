namespace Mediation.Complaints.Endings;

/// <summary>
/// The complaint is about another legal entity (an insurer, a fund manager, a payment institution): records to whom it was given, when and how, and how
/// the complainant was notified. It ends here and never counts as resolved (DOMAIN 8.11).
/// </summary>
[RequiresPermission(ComplaintPermissions.Transfer)]
public sealed class TransferToCompany(MediationDbContext db, EndingObstacles obstacles, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<TransferToCompany.Input, Done>,
        IHaveRoute
{
    /// <param name="Company">Name of the other legal entity.</param>
    /// <param name="Kind">What kind of company it is.</param>
    /// <param name="Reason">Why the complaint belongs there.</param>
    /// <param name="SentHow">How it was given to it: platform, letter, number of the consignment.</param>
    /// <param name="Notice">How the complainant was notified.</param>
    /// <param name="NoticeProof">Reference of the proof.</param>
    /// <param name="SentAt">When it was given; now when left out.</param>
    /// <param name="NoticeAt">When the complainant was notified; now when left out.</param>
    public sealed record Input(
        Guid ComplaintId,
        string Company,
        CompanyKind? Kind,
        string Reason,
        string SentHow,
        NoticeManner? Notice,
        string NoticeProof,
        DateTimeOffset? SentAt = null,
        DateTimeOffset? NoticeAt = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Company).Cascade(CascadeMode.Stop).Required().AtMost(100).Readable().OneLine().StandardCharacters();
            RuleFor(i => i.Kind).Required();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
            RuleFor(i => i.SentHow).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().StandardCharacters();
            RuleFor(i => i.SentAt).InAcceptedYears();
            RuleFor(i => i.Notice).Required();
            RuleFor(i => i.NoticeProof).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().OneLine().StandardCharacters();
            RuleFor(i => i.NoticeAt).InAcceptedYears();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await obstacles.EnsureNoneAsync(complaint.Id, ct);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        CompanyTransfer transfer = new(
            Text.Normal(input.Company),
            input.Kind!.Value,
            input.SentAt?.ToUniversalTime() ?? now,
            Text.Normal(input.SentHow),
            reason.Id,
            input.Notice!.Value,
            input.NoticeAt?.ToUniversalTime() ?? now,
            Text.Normal(input.NoticeProof)
        );
        complaint.TransferToCompany(transfer, await clocks.OfAsync(complaint, ct), now);
        db.Add(reason);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/company-transfers", (input, id) => input with { ComplaintId = id });
}
