namespace Mediation.Complaints.Domain.Signals;

/// <summary>Complaints of a window that have something in common, held against what such a window has as a rule.</summary>
/// <param name="Kind">What they have in common.</param>
/// <param name="UnitPath">The unit that has all of them, itself or below it.</param>
/// <param name="Complaints">Those that were looked at, the newest.</param>
/// <param name="All">How many the window has.</param>
/// <param name="From">Its beginning.</param>
/// <param name="Usual">Complaints that such a window has as a rule.</param>
public sealed record MeasuredWindow(BurstKind Kind, string UnitPath, IReadOnlyList<AgencyMatch> Complaints, int All, DateTimeOffset From, decimal Usual)
{
    /// <summary>Counts its persons: what somebody decided about does not count again.</summary>
    /// <param name="known">Bursts that have some of its complaints, with these.</param>
    /// <param name="rules">The rules.</param>
    public CountedWindow CountedBesides(IEnumerable<Burst> known, BurstRules rules)
    {
        var decided = known
            .Where(b => b.IsOf(Kind) && b is { IsGrowing: false, MergedIntoId: null })
            .SelectMany(b => b.Cases.Select(c => c.ComplaintId))
            .ToHashSet();
        var rest = Complaints.Where(w => !decided.Contains(w.CaseId)).ToList();
        return new CountedWindow(
            rest,
            BurstPolicy.PersonsOf(BurstPolicy.PersonsIn(rest.Select(w => w.Person)), Complaints.Count, decided.Count > 0 ? Complaints.Count : All),
            BurstPolicy.LimitOf(Usual, rules)
        );
    }
}

/// <param name="Rest">Complaints that nobody decided about.</param>
/// <param name="Persons">Persons in them.</param>
/// <param name="Limit">Persons from which it is a burst.</param>
public sealed record CountedWindow(IReadOnlyList<AgencyMatch> Rest, int Persons, int Limit)
{
    public bool IsBurst => Persons >= Limit;
}
