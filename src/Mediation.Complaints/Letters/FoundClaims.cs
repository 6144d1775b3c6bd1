using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Letters;

/// <summary>What was found about each claim, as a letter states it; who answers for it is for the bank's own people.</summary>
public sealed class FoundClaims(MediationDbContext db, NotificationText words)
{
    /// <summary>One sentence for each claim that stands and has a finding, that of the registration first.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Guid complaintId, ComplaintCodes codes, CancellationToken ct)
    {
        var found = await db.Set<CaseClaim>()
            .AsNoTracking()
            .Where(c => c.ComplaintId == complaintId && c.DroppedAt == null && c.Result != null)
            .OrderBy(c => c.AddedAt)
            .ToListAsync(ct);
        return [.. found.OrderBy(c => c.Id != complaintId).Select(c => SentenceOf(c, codes.Demands))];
    }

    /// <summary>What was decided on each claim, with why, that of the registration first; null where the decision was made on the whole.</summary>
    /// <remarks>A decision that is being saved stands in the context alone.</remarks>
    public async Task<IReadOnlyList<string>?> DecidedAsync(Complaint complaint, ComplaintCodes codes, CancellationToken ct)
    {
        var (id, decision) = (complaint.Id, complaint.Decision!.NoteId);
        await db.Set<CaseClaim>().Where(c => c.ComplaintId == id).LoadAsync(ct);
        var decided = db.Set<CaseClaim>().Local.Where(c => c.ComplaintId == id && c.DecisionNoteId == decision && c.Outcome is not null).ToList();
        Guid?[] notes = [.. decided.Select(c => c.ReasonsNoteId).Where(n => n is not null)];
        await db.Set<Note>().Where(n => notes.Contains(n.Id)).LoadAsync(ct);
        return decided.Count == 0 ? null : [.. decided.OrderBy(c => c.Id != id).ThenBy(c => c.AddedAt).Select(WordsOf)];

        string WordsOf(CaseClaim claim)
        {
            var why = db.Set<Note>().Local.FirstOrDefault(n => n.Id == claim.ReasonsNoteId)?.Text;
            var sentence = words.Of(
                TextCatalog.Chinese,
                claim.Granted is null ? "Letter:ClaimDecided" : "Letter:ClaimDecidedSum",
                ("demand", ComplaintCodes.InChinese(codes.Demands, claim.DemandCode)),
                ("outcome", words.Of(TextCatalog.Chinese, $"{nameof(DecisionOutcome)}:{claim.Outcome}")),
                ("granted", claim.Granted)
            );
            return why is null ? sentence : $"{sentence}{why}";
        }
    }

    /// <summary>What is asked for besides the demand of the registration, with the sums.</summary>
    public async Task<IReadOnlyList<string>> OthersAsync(Complaint complaint, ComplaintCodes codes, CancellationToken ct)
    {
        var id = complaint.Id;
        var added = await db.Set<CaseClaim>().AsNoTracking().Where(c => c.ComplaintId == id && c.Id != id && c.DroppedAt == null).ToListAsync(ct);
        return [.. added.OrderBy(c => c.AddedAt).Select(WordsOf)];

        string WordsOf(CaseClaim claim)
        {
            var demand = ComplaintCodes.InChinese(codes.Demands, claim.DemandCode);
            return claim.Amount is null ? demand : words.Of(TextCatalog.Chinese, "Claim:WithSum", ("demand", demand), ("amount", claim.Amount));
        }
    }

    private string SentenceOf(CaseClaim claim, IReadOnlyList<CodeItem> demands) =>
        words.Of(
            TextCatalog.Chinese,
            claim.Amount is null ? "Letter:Claim" : "Letter:ClaimWithSum",
            ("demand", ComplaintCodes.InChinese(demands, claim.DemandCode)),
            ("amount", claim.Amount),
            ("result", words.Of(TextCatalog.Chinese, $"{nameof(FindingResult)}:{claim.Result}"))
        );
}
