using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Letters;

/// <summary>What was found about each claim, as a letter states it; who answers for it is for the bank's own people.</summary>
public sealed class FoundClaims(MediationDbContext db, PolicyReader policies, NotificationText words)
{
    /// <summary>One sentence for each claim that stands and has a finding, that of the registration first.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Guid complaintId, DateOnly on, CancellationToken ct)
    {
        var found = await db.Set<CaseClaim>()
            .AsNoTracking()
            .Where(c => c.ComplaintId == complaintId && c.DroppedAt == null && c.Result != null)
            .OrderBy(c => c.AddedAt)
            .ToListAsync(ct);
        if (found.Count == 0)
        {
            return [];
        }

        var demands = (await policies.CodesAsync(on, ct)).Demands;
        return [.. found.OrderBy(c => c.Id != complaintId).Select(c => SentenceOf(c, demands))];
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
