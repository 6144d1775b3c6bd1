namespace Mediation.Complaints.Data;

/// <summary>A claim that stands, with what the decision that holds says on it.</summary>
public sealed class DecidedClaim
{
    public Guid CaseId { get; init; }

    /// <summary>The claim; that of the registration goes by the id of the complaint.</summary>
    public Guid ClaimId { get; init; }

    /// <summary>Code of what is asked for.</summary>
    public string Demand { get; init; } = string.Empty;

    /// <summary>Renminbi asked for, or null.</summary>
    public decimal? Amount { get; init; }

    public DecisionOutcome Outcome { get; init; }

    /// <summary>Renminbi granted on it; null where none was, or where the sum was granted on several claims as a whole.</summary>
    public decimal? Granted { get; init; }

    /// <summary>Whether it was decided on by itself; else by the decision on the whole.</summary>
    public bool IsByItself { get; init; }
}

/// <summary>
/// The claims of decided cases: for the figures of a report, the list behind them and the sheets. A part of a decision that a review replaced holds no
/// more: then what the review decided on the whole counts (<see cref="CaseClaim.DecisionNoteId"/>).
/// </summary>
public static class DecidedClaims
{
    public static IQueryable<DecidedClaim> DecidedClaimsOf(this MediationDbContext db, IQueryable<Complaint> cases)
    {
        var (decided, claims) = (cases.Where(c => c.Decision != null), db.Set<CaseClaim>());
        return decided
            .Select(c => new { Case = c, Own = claims.FirstOrDefault(o => o.Id == c.Id && o.DecisionNoteId == c.Decision!.NoteId) })
            .Select(c => new DecidedClaim
            {
                CaseId = c.Case.Id,
                ClaimId = c.Case.Id,
                Demand = c.Case.DemandCode,
                Amount = c.Case.ClaimedAmount,
                Outcome = c.Own != null ? c.Own.Outcome!.Value : c.Case.Decision!.Outcome,
                Granted =
                    c.Own != null ? c.Own.Granted
                    : claims.Any(o => o.ComplaintId == c.Case.Id && o.Id != c.Case.Id && o.DroppedAt == null) ? null
                    : c.Case.Decision!.GrantedAmount,
                IsByItself = c.Own != null,
            })
            .Concat(
                from c in decided
                join o in claims on c.Id equals o.ComplaintId
                where o.Id != c.Id && o.DroppedAt == null
                select new DecidedClaim
                {
                    CaseId = c.Id,
                    ClaimId = o.Id,
                    Demand = o.DemandCode,
                    Amount = o.Amount,
                    Outcome = o.DecisionNoteId == c.Decision!.NoteId ? o.Outcome!.Value : c.Decision.Outcome,
                    Granted = o.DecisionNoteId == c.Decision.NoteId ? o.Granted : null,
                    IsByItself = o.DecisionNoteId == c.Decision.NoteId,
                }
            );
    }

    /// <summary>Those of this kind that were decided on so; of any kind, or in any way, where that is null.</summary>
    public static IQueryable<DecidedClaim> Matching(this IQueryable<DecidedClaim> claims, string? demand, DecisionOutcome? outcome)
    {
        claims = demand?.Trim() is { Length: > 0 } kind ? claims.Where(c => c.Demand == kind) : claims;
        return outcome is { } decided ? claims.Where(c => c.Outcome == decided) : claims;
    }
}
