namespace Mediation.Complaints.Domain;

/// <content>What is asked for, and what the investigation established about it.</content>
public sealed partial class Complaint
{
    /// <summary>Of one case, dropped ones as well: each is found on and decided on, and stands in its letter.</summary>
    public const int MostClaims = 50;

    private readonly List<CaseClaim> claims = [];

    /// <summary>Claims that were added, and that of the registration once something was found about it.</summary>
    public IReadOnlyList<CaseClaim> Claims => claims;

    private IEnumerable<CaseClaim> Added => claims.Where(c => c.Id != Id && c.DroppedAt is null);

    /// <summary>Renminbi of all claims that stand; null where none names a sum. Expects <see cref="Claims"/> to be loaded.</summary>
    public decimal? AllClaimed => SumOf(ClaimedAmount, Added.Select(c => c.Amount));

    /// <summary>What is asked for altogether.</summary>
    /// <param name="first">By the registration's demand.</param>
    /// <param name="added">By each claim besides that stands.</param>
    public static decimal? SumOf(decimal? first, IEnumerable<decimal?> added) => (first ?? 0m) + added.Sum(a => a ?? 0m) is > 0m and var all ? all : first;

    /// <summary>What a decision is held against: all claims that stand. Expects <see cref="Claims"/> to be loaded.</summary>
    private DecisionBasis BasisOf(ComplaintCodes codes, IReadOnlyList<BindingTerms>? terms) =>
        new(AllClaimed, codes.AsksForMoney(DemandCode) || Added.Any(c => codes.AsksForMoney(c.DemandCode)), terms, Added.Any());

    /// <summary>The complainant asks for something more.</summary>
    /// <param name="demand">Code of what is asked for.</param>
    /// <param name="amount">Renminbi, or null.</param>
    /// <param name="words">What is asked for in words, or null.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="BusinessException"><c>Complaints:TooManyClaims</c></exception>
    public CaseClaim AddClaim(string demand, decimal? amount, Note? words, DateTimeOffset now)
    {
        Fire(ComplaintAction.Investigate);
        return claims.Count >= MostClaims ? throw ComplaintErrors.TooManyClaims(MostClaims) : Ask(Guid.CreateVersion7(), demand, amount, words, now);
    }

    /// <summary>What was asked for when it was registered: the demand itself has a claim where it was put in words, whatever else in any case.</summary>
    private void AskFor(IReadOnlyList<RegisteredClaim> asked, DateTimeOffset now)
    {
        if (asked is [{ Words: { } words }, ..])
        {
            Ask(Id, DemandCode, ClaimedAmount, words, now);
        }

        // Claims are read in the order in which they were added: those of one registration stand a moment apart.
        foreach (var (place, claim) in asked.Index().Skip(1))
        {
            Ask(Guid.CreateVersion7(), claim.Demand, claim.Amount, claim.Words, now.AddMicroseconds(place));
        }
    }

    private CaseClaim Ask(Guid id, string demand, decimal? amount, Note? words, DateTimeOffset now)
    {
        var claim = CaseClaim.Of(id, this, demand, amount, words, now);
        claims.Add(claim);
        Raise(new ClaimAdded(Id, id, demand, amount, words?.Id));
        return claim;
    }

    /// <summary>The complainant does not ask for it any more; for the last one that is a withdrawal of the complaint.</summary>
    /// <exception cref="BusinessException"><c>Complaints:ClaimUnknown</c>, <c>Complaints:FirstClaimStays</c>.</exception>
    public void DropClaim(Guid claimId, Note reason, DateTimeOffset now)
    {
        Fire(ComplaintAction.Investigate);
        if (claimId == Id)
        {
            throw ComplaintErrors.FirstClaimStays();
        }

        AddedClaim(claimId).Drop(now);
        Raise(new ClaimDropped(Id, claimId, reason.Id));
    }

    /// <summary>Records what was established about a claim, in the place of what was found before.</summary>
    /// <param name="claimId">The claim; that of the registration goes by the id of the complaint.</param>
    /// <param name="finding">What was established.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="BusinessException"><c>Complaints:ClaimUnknown</c>, or the finding contradicts itself.</exception>
    public void RecordFinding(Guid claimId, ClaimFinding finding, DateTimeOffset now)
    {
        Fire(ComplaintAction.Investigate);
        FindingPolicy.Ensure(finding);
        (claimId == Id ? FirstClaim(now) : AddedClaim(claimId)).Find(finding, now);
        Raise(
            new FindingRecorded(
                Id,
                claimId,
                finding.Result,
                finding.Responsibility,
                finding.Area,
                finding.Unit?.Id,
                finding.Unit?.Name,
                string.Join(' ', finding.Evidence),
                finding.Words.Id
            )
        );
    }

    /// <summary>
    /// The decision as a whole: of several claims it follows from what is decided on each, unless terms bind the bank, which are about all of them.
    /// </summary>
    /// <returns>The decision, and whether a sum is granted that nobody claimed.</returns>
    private (ProposedDecision Whole, bool IsWithoutClaim) OfClaims(ProposedDecision decision, DecisionBasis basis, ComplaintCodes codes)
    {
        if (decision.Each.Count == 0)
        {
            if (!basis.IsBound && Added.Any())
            {
                FindingPolicy.EnsureDecided(decision.Outcome, Found, isBound: false);
                throw ComplaintErrors.ClaimsUndecided(Added.Count() + 1);
            }

            DecisionPolicy.Ensure(decision, basis);
            return (decision, DecisionPolicy.IsWithoutClaim(decision, basis));
        }

        if (basis.IsBound)
        {
            throw ComplaintErrors.ClaimsFollowTerms();
        }

        ClaimDecisionPolicy.EnsureEach(decision.Each, [Id, .. Added.Select(c => c.Id)]);
        var isWithoutClaim = false;
        foreach (var (place, one) in decision.Each.Index())
        {
            var (demand, amount, found) =
                one.ClaimId == Id ? (DemandCode, ClaimedAmount, claims.Find(c => c.Id == Id)?.Result)
                : AddedClaim(one.ClaimId) is var claim ? (claim.DemandCode, claim.Amount, claim.Result)
                : default;
            var (proposed, basisOfOne) = (
                decision with
                {
                    Outcome = one.Outcome,
                    Granted = one.Granted,
                },
                new DecisionBasis(amount, codes.AsksForMoney(demand))
            );
            ClaimDecisionPolicy.AtClaim(place, () =>
            {
                DecisionPolicy.Ensure(proposed, basisOfOne);
                FindingPolicy.EnsureDecided(one.Outcome, [found], isBound: false);
            });
            isWithoutClaim |= DecisionPolicy.IsWithoutClaim(proposed, basisOfOne);
        }

        return (ClaimDecisionPolicy.WholeOf(decision), isWithoutClaim);
    }

    private void DecideClaims(IReadOnlyList<ClaimDecision> each, DateTimeOffset now)
    {
        foreach (var one in each)
        {
            (one.ClaimId == Id ? FirstClaim(now) : AddedClaim(one.ClaimId)).Decide(one, Decision!.NoteId);
            Raise(new ClaimDecided(Id, one.ClaimId, one.Outcome, one.Granted, Decision.NoteId, one.Reasons?.Id));
        }
    }

    /// <summary>What was found about each claim that stands, that of the registration first; null where nothing was.</summary>
    private IReadOnlyList<FindingResult?> Found => [claims.Find(c => c.Id == Id)?.Result, .. Added.Select(c => c.Result)];

    private CaseClaim AddedClaim(Guid id) => Added.FirstOrDefault(c => c.Id == id) ?? throw ComplaintErrors.ClaimUnknown();

    private CaseClaim FirstClaim(DateTimeOffset now)
    {
        if (claims.Find(c => c.Id == Id) is { } first)
        {
            return first;
        }

        first = CaseClaim.Of(Id, this, DemandCode, ClaimedAmount, words: null, now);
        claims.Add(first);
        return first;
    }
}
