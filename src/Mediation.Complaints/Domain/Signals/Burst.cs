namespace Mediation.Complaints.Domain.Signals;

/// <summary>
/// More complaints than usual with something in common, shown with their evidence (DOMAIN 8.9: detect it and let a person decide). It changes nothing on any
/// complaint.
/// </summary>
public sealed partial class Burst : AggregateRoot
{
    /// <summary>Of <see cref="Reason"/>.</summary>
    public const int LongestReason = 500;

    /// <summary>Of <see cref="Words"/>.</summary>
    public const int LongestWords = 600;

    private readonly List<BurstCase> cases = [];

    private Burst() { }

    public BurstKind Kind { get; private set; }

    /// <summary>What else the same complaints have in common; null where nothing was found.</summary>
    public BurstKind? AlsoKind { get; private set; }

    /// <summary>By <see cref="AlsoKind"/>: complaints that such a window has as a rule; null without one.</summary>
    public decimal? AlsoUsual { get; private set; }

    /// <summary>By <see cref="AlsoKind"/>: persons from which it was a burst; null without one.</summary>
    public int? AlsoLimit { get; private set; }

    /// <summary>The unit that has all of its complaints, itself or below it: the row scope.</summary>
    public string UnitPath { get; private set; } = string.Empty;

    public string ProductCode { get; private set; } = string.Empty;

    public DateTimeOffset WindowFrom { get; private set; }

    public DateTimeOffset WindowTo { get; private set; }

    /// <summary>Persons in its window when it had most; of two that became one, in the complaints of both.</summary>
    public int Persons { get; private set; }

    /// <summary>Complaints that such a window has as a rule.</summary>
    public decimal Usual { get; private set; }

    /// <summary>Persons from which it was a burst.</summary>
    public int Limit { get; private set; }

    /// <summary>Words that many of its complaints share, a line each, without persons.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>Version of the policy <c>complaint-bursts</c>.</summary>
    public int PolicyVersion { get; private set; }

    public DateTimeOffset FoundAt { get; private set; }

    public BurstState State { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was decided so, without persons.</summary>
    public string? Reason { get; private set; }

    /// <summary>Complaints that it had when somebody decided.</summary>
    public int CasesDecided { get; private set; }

    /// <summary>Empty unless loaded.</summary>
    public IReadOnlyList<BurstCase> Cases => cases;

    /// <summary>Whether more complaints are added to it: else they count anew, without those that it has.</summary>
    public bool IsGrowing => State is BurstState.Open or BurstState.Watched;

    /// <summary>Whether it was found by this, alone or besides another.</summary>
    public bool IsOf(BurstKind kind) => Kind == kind || AlsoKind == kind;

    /// <summary>Whether this evidence is about the complaints of this burst, so that it is the same one: it is shown with both.</summary>
    public bool IsSameAs(BurstEvidence evidence) =>
        IsGrowing && !IsOf(evidence.Kind) && BurstPolicy.AreOneSet([.. cases.Select(c => c.ComplaintId)], evidence.Cases);

    public static Burst Find(BurstEvidence evidence, int policyVersion, DateTimeOffset now)
    {
        Burst burst = new()
        {
            Kind = evidence.Kind,
            ProductCode = evidence.ProductCode,
            WindowFrom = evidence.From,
            FoundAt = now,
        };
        burst.Take(evidence, policyVersion);
        burst.Raise(new BurstFound(HistoryChains.Institution, burst.Id, burst.Kind, burst.UnitPath, burst.Persons, burst.Usual, policyVersion));
        return burst;
    }

    /// <summary>More complaints came. One that is watched is open again once as many came since as make a burst.</summary>
    /// <param name="evidence">The window as it is now.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>False where it had all of them.</returns>
    public bool Grow(BurstEvidence evidence, Policy<BurstRules> rules)
    {
        if (!IsGrowing || (IsOf(evidence.Kind) && evidence.Cases.All(id => cases.Exists(c => c.ComplaintId == id))))
        {
            return false;
        }

        Take(evidence, rules.Version);
        PartChanged();
        if (State == BurstState.Watched && cases.Count - CasesDecided >= rules.Rules.FewestPersons)
        {
            State = BurstState.Open;
            Raise(new BurstFound(HistoryChains.Institution, Id, Kind, UnitPath, Persons, Usual, rules.Version));
        }

        return true;
    }

    /// <exception cref="BusinessException"><c>Complaints:BurstDecided</c></exception>
    public void Decide(BurstDecision decision, string reason, Guid by, DateTimeOffset now)
    {
        if (!IsGrowing)
        {
            throw ComplaintErrors.BurstDecided();
        }

        State = decision switch
        {
            BurstDecision.FormGroup => BurstState.Grouped,
            BurstDecision.LinkAsRelated => BurstState.Linked,
            BurstDecision.Watch => BurstState.Watched,
            BurstDecision.NoBurst => BurstState.Dismissed,
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        };
        (DecidedBy, DecidedAt, Reason, CasesDecided) = (by, now, reason, cases.Count);
        Raise(new BurstJudged(HistoryChains.Institution, Id, State));
    }

    private void Take(BurstEvidence evidence, int policyVersion)
    {
        cases.AddRange(evidence.Cases.Where(id => !cases.Exists(c => c.ComplaintId == id)).Select(id => BurstCase.Of(Id, id)).ToList());
        UnitPath = UnitPath.Length == 0 ? evidence.UnitPath : BurstPolicy.CommonPath([UnitPath, evidence.UnitPath]);
        (WindowTo, PolicyVersion) = (WindowTo > evidence.To ? WindowTo : evidence.To, policyVersion);
        Persons = Math.Max(Persons, evidence.Persons);
        if (evidence.Kind == Kind)
        {
            (Usual, Limit) = (evidence.Usual, evidence.Limit);
        }
        else
        {
            (AlsoKind, AlsoUsual, AlsoLimit) = (evidence.Kind, evidence.Usual, evidence.Limit);
        }

        // What is in nearly the same words says more than what many of a category share.
        if (Words.Length > 0 && IsOf(BurstKind.Wording) && evidence.Kind != BurstKind.Wording)
        {
            return;
        }

        var words = string.Join('\n', evidence.Words);
        Words = words.Length > LongestWords ? words[..LongestWords] : words;
    }
}
