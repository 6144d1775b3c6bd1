namespace Mediation.Complaints.Lists;

/// <summary>The cases of a filter, within the reader's scope: for the list, its counts and its export alike.</summary>
public sealed class ComplaintListQuery(MediationDbContext db, ComplaintSearch search, InstitutionTime institution, CurrentUser user, TimeProvider clock)
{
    public IQueryable<Complaint> Of(ComplaintListFilter filter) =>
        string.IsNullOrWhiteSpace(filter.Search) ? Unsearched(filter) : search.Matching(Unsearched(filter), Text.Normal(filter.Search));

    /// <summary>As <see cref="Of"/>, without what is searched for.</summary>
    internal IQueryable<Complaint> Unsearched(ComplaintListFilter filter)
    {
        var complaints = db.Complaints.InView(user, filter.View);
        complaints = filter.Open is { } open ? complaints.Where(c => c.IsOpen == open) : complaints;
        complaints = filter.State is { } state ? complaints.Where(c => c.State == state) : complaints;
        complaints = filter.Channel is { } channel ? complaints.Where(c => c.Channel == channel) : complaints;
        complaints = filter.Product?.Trim() is { Length: > 0 } product ? complaints.Where(c => c.ProductCode == product) : complaints;
        complaints = filter.Cause?.Trim() is { Length: > 0 } cause ? complaints.Where(c => c.CauseCode == cause) : complaints;
        complaints = filter.VerifiedCause?.Trim() is { Length: > 0 } verified ? complaints.Where(c => c.VerifiedCauseCode == verified) : complaints;
        complaints = filter.CauseCorrected is { } corrected
            ? complaints.Where(c => c.VerifiedCauseCode != null && c.VerifiedCauseCode != c.CauseCode == corrected)
            : complaints;
        complaints = filter.ClaimDemand is not null || filter.ClaimOutcome is not null ? WithClaim(complaints, filter) : complaints;
        complaints = filter.Agency is { } agency ? complaints.Where(c => c.Agency == agency) : complaints;
        complaints = filter.RiskAtLeast is { } risk ? complaints.Where(c => c.RiskLevel >= risk) : complaints;
        complaints = filter.Handler is { } handler ? complaints.Where(c => c.HandlerId == handler) : complaints;
        complaints = filter.Unassigned is { } unassigned ? complaints.Where(c => c.HandlerId == null == unassigned) : complaints;
        complaints = filter.ReceivedFrom is { } from ? complaints.Where(c => c.ReceivedAt >= institution.StartOfDay(from)) : complaints;
        complaints = filter.ReceivedTo is { } to ? complaints.Where(c => c.ReceivedAt < institution.EndOfDay(to)) : complaints;
        complaints =
            filter.Duty is not null || filter.DutyState is not null
                ? complaints.Where(c =>
                    c.Duties.Any(d => (filter.Duty == null || d.Kind == filter.Duty) && (filter.DutyState == null || d.State == filter.DutyState))
                )
                : complaints;
        return filter.DutyResult is not null || filter.DutyFrom is not null || filter.DutyTo is not null ? Counted(complaints, filter) : complaints;
    }

    /// <summary>The claims of some cases for which the filter found them; none where it asks for none.</summary>
    public async Task<ILookup<Guid, DecidedClaim>> MatchingAsync(ComplaintListFilter filter, Guid[] ids, CancellationToken ct)
    {
        IReadOnlyList<DecidedClaim> claims =
            filter is { ClaimDemand: null, ClaimOutcome: null } || ids.Length == 0
                ? []
                : await db.DecidedClaimsOf(db.Complaints.Where(c => ids.Contains(c.Id))).Matching(filter.ClaimDemand, filter.ClaimOutcome).ToListAsync(ct);
        return claims.ToLookup(c => c.CaseId);
    }

    private IQueryable<Complaint> WithClaim(IQueryable<Complaint> complaints, ComplaintListFilter filter)
    {
        var claims = db.DecidedClaimsOf(complaints).Matching(filter.ClaimDemand, filter.ClaimOutcome);
        return complaints.Where(c => claims.Any(d => d.CaseId == c.Id));
    }

    private IQueryable<Complaint> Counted(IQueryable<Complaint> complaints, ComplaintListFilter filter)
    {
        var now = clock.GetUtcNow();
        var (first, end) = (
            filter.DutyFrom is { } from ? institution.StartOfDay(from) : DateTimeOffset.MinValue,
            institution.EndOfDay(filter.DutyTo ?? institution.DateOf(now))
        );
        var counted = db.Set<Duty>()
            .Where(filter.DutyResult is { } result ? TimelinessFilter.Counts(result, first, end, now) : TimelinessFilter.CountsAtAll(first, end, now))
            .Where(d => filter.Duty == null || d.Kind == filter.Duty);
        return complaints.Where(c => counted.Any(d => d.ComplaintId == c.Id));
    }
}
