using System.Text.Json;
using Mediation.Core.Anchors;
using Mediation.Core.Json;

namespace Mediation.Complaints.Receipts;

/// <summary>The receipt of a registered complaint, for the complainant: handed over, printed, or put into the acknowledgement.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetReceipt(MediationDbContext db, AnchorKey key, BankName bank, CurrentUser user) : Query<GetReceipt.Input, GetReceipt.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId = default, string? Number = null) : IInput<Result>;

    /// <param name="Number">Number of the complaint.</param>
    /// <param name="RegisteredAt">When it was registered.</param>
    /// <param name="ContentSha256">Digest of what was registered.</param>
    /// <param name="KeyFingerprint">Names the key that signed it.</param>
    /// <param name="Text">The whole receipt.</param>
    /// <param name="Bank">The bank's name in the reader's language.</param>
    /// <param name="Unit">The unit that handles it.</param>
    /// <param name="ReceivedAt">When the bank received the complaint.</param>
    /// <param name="DecideBy">End of the statutory limit as it was at registration.</param>
    /// <param name="Phone">Where to ask; null where none is configured.</param>
    /// <param name="EarlierReceivedAt">An earlier receipt that was proven and approved later; null where there is none.</param>
    /// <param name="AnswerBy">End of the statutory limit as it stands; null once it is over.</param>
    public sealed record Result(
        string Number,
        DateTimeOffset RegisteredAt,
        string ContentSha256,
        string KeyFingerprint,
        string Text,
        string Bank,
        string Unit,
        DateTimeOffset ReceivedAt,
        DateTimeOffset DecideBy,
        string? Phone,
        DateTimeOffset? EarlierReceivedAt,
        DateTimeOffset? AnswerBy
    )
    {
        /// <summary>The beginning of <see cref="ContentSha256"/> in groups that can be read out on the telephone.</summary>
        public string CheckCode => string.Join(' ', ContentSha256[..12].Chunk(4).Select(part => new string(part)));
    }

    /// <exception cref="BusinessException"><c>Complaints:NotFound</c>; <c>Complaints:NoReceipts</c> when this installation has no key to sign with.</exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var number = input.Number is { } typed ? CaseAddress.NumberOf(typed) : null;
        var complaint = await db.Complaints.InScope(user).SingleOrDefaultAsync(c => number == null ? c.Id == input.ComplaintId : c.Number == number, ct)
            ?? throw ComplaintErrors.NotFound();
        if (!key.Exists)
        {
            throw ComplaintErrors.NoReceipts();
        }

        var registration = await db.Set<HistoryEntry>().Where(e => e.CaseId == complaint.Id && e.Event == nameof(ComplaintRegistered)).Events().FirstAsync(ct);
        var receipt = ReceiptText.Sign(complaint, registration, key);
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == complaint.UnitId, ct);
        var (bankName, names) = (await bank.ReadAsync(ct), await bank.WordsAsync(ct));
        return new Result(
            receipt.Number,
            receipt.RegisteredAt,
            receipt.ContentSha256,
            AnchorKey.FingerprintOf(receipt.Signed.PublicKey),
            receipt.Signed.ToString(),
            names.GetValueOrDefault(bankName, bankName),
            unit.NameIn(CultureInfo.CurrentUICulture),
            complaint.ReceivedAt,
            JsonSerializer.Deserialize<ComplaintRegistered>(registration.Payload, MediationJson.Stored)!.DecideBy,
            bank.Phone,
            await db.EarlierReceiptAsync(complaint.Id, ct),
            await AnswerByAsync(complaint.Id, ct)
        );
    }

    private Task<DateTimeOffset?> AnswerByAsync(Guid complaintId, CancellationToken ct) =>
        db.Set<Duty>()
            .Where(d => d.ComplaintId == complaintId && d.IsLegal && d.AnswersTo == AnswerTo.Complainant)
            .Where(d => d.State == DutyState.Running || d.State == DutyState.Paused)
            .MinAsync(d => (DateTimeOffset?)d.DueAt, ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/{id:guid}/receipt", id => new Input(id));
}
