using Mediation.Complaints.Domain.Investigation;

namespace Mediation.Ownership.Escalation;

/// <summary>
/// Names an open major case that a draft of the matrix would leave without a row, and so without a leader, once it had to be named again. All
/// cases of the bank are looked at; only one in the reader's scope is named.
/// </summary>
public sealed class OpenCasesOfMatrix(MediationDbContext db, CurrentUser user) : IPolicyUse
{
    public string Policy => AssignmentRules.PolicyKey;

    public async Task<IReadOnlyList<PolicyFault>> FaultsAsync(string json, CancellationToken ct)
    {
        AssignmentRules rules;
        try
        {
            rules = PolicyReader.Parse<AssignmentRules>(json);
        }
        catch (JsonException)
        {
            // Its kind says so already.
            return [];
        }

        // A matrix without a gap leaves no case: the cases are looked at only where there is one to name.
        if (new AssignmentCombinations(rules).FirstGap() is null)
        {
            return [];
        }

        if (await FirstLeftAsync(rules, ct) is not { } left)
        {
            return [];
        }

        // Asked for when the list is read to its end: PostgreSQL and SQL Server answer one question of a connection at a time.
        var isSeen = await db.IsInScopeAsync(left.Id, user, ct);
        return
        [
            new PolicyFault("rows", isSeen ? "Ownership:CaseWithoutRow" : "Ownership:CaseElsewhereWithoutRow")
            {
                Values = !isSeen
                    ? []
                    : [("number", left.Number), ("level", left.Facts.Level), ("product", left.Facts.ProductCode), ("unit", left.Facts.UnitPath)],
            },
        ];
    }

    private async Task<OpenCase?> FirstLeftAsync(AssignmentRules rules, CancellationToken ct)
    {
        var open = db
            .Complaints.AsNoTracking()
            .Where(c => c.ClosedAt == null && c.RiskLevel >= RiskLevel.Major)
            .OrderBy(c => c.Id)
            .Select(c => new
            {
                Case = new OpenCase(c.Id, c.Number, new AssignmentFacts(c.RiskLevel, c.ProductCode, c.ClaimedAmount, c.UnitPath)),
                Added = db.Set<CaseClaim>().Where(a => a.ComplaintId == c.Id && a.Id != c.Id && a.DroppedAt == null).Select(a => a.Amount).ToList(),
            })
            .AsAsyncEnumerable();
        await foreach (var one in open.WithCancellation(ct))
        {
            var facts = one.Case.Facts with { ClaimedAmount = Complaint.SumOf(one.Case.Facts.ClaimedAmount, one.Added) };
            if (!rules.Rows.Any(row => row.Fits(facts)))
            {
                return one.Case with { Facts = facts };
            }
        }

        return null;
    }

    private sealed record OpenCase(Guid Id, string Number, AssignmentFacts Facts);
}
