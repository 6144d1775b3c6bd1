namespace Mediation.Complaints.Domain.Signals;

/// <content>Two that were found apart and came to be about the same complaints.</content>
public sealed partial class Burst
{
    /// <summary>The earlier one that goes on with its complaints; null where it stands by itself.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>Whether both are about the same complaints by now, so that one person would decide twice. Expects their complaints to be loaded.</summary>
    public bool IsOneWith(Burst other) =>
        other.Id != Id
        && IsGrowing
        && other.IsGrowing
        && BurstPolicy.AreOneSet([.. cases.Select(c => c.ComplaintId)], [.. other.cases.Select(c => c.ComplaintId)]);

    /// <summary>The one that was found first goes on with the evidence of both and the decision that was made last on either; the other refers to it.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="persons">How many persons complain in the complaints of both.</param>
    /// <returns>The one that goes on.</returns>
    public static Burst Merge(Burst one, Burst other, int persons)
    {
        var (earlier, later) = (one.FoundAt, one.Id).CompareTo((other.FoundAt, other.Id)) <= 0 ? (one, other) : (other, one);
        earlier.TakeOver(later, persons);
        (later.State, later.MergedIntoId) = (BurstState.Merged, earlier.Id);
        later.Raise(new BurstMerged(HistoryChains.Institution, later.Id, earlier.Id));
        return earlier;
    }

    private void TakeOver(Burst later, int persons)
    {
        cases.AddRange(
            later.cases.Where(c => !cases.Exists(known => known.ComplaintId == c.ComplaintId)).Select(c => BurstCase.Of(Id, c.ComplaintId)).ToList()
        );
        UnitPath = BurstPolicy.CommonPath([UnitPath, later.UnitPath]);
        WindowFrom = WindowFrom < later.WindowFrom ? WindowFrom : later.WindowFrom;
        WindowTo = WindowTo > later.WindowTo ? WindowTo : later.WindowTo;
        // A full window counts more persons than its complaints that were looked at.
        Persons = Math.Max(persons, Math.Max(Persons, later.Persons));
        if (later.IsOf(BurstKind.Wording) && !IsOf(BurstKind.Wording))
        {
            Words = later.Words;
        }

        if (AlsoKind is null && later.EvidenceBesides(Kind) is var (kind, usual, limit))
        {
            (AlsoKind, AlsoUsual, AlsoLimit) = (kind, usual, limit);
        }

        if (later.DecidedAt is { } decided && !(DecidedAt >= decided))
        {
            (State, DecidedBy, DecidedAt, Reason, CasesDecided) = (later.State, later.DecidedBy, later.DecidedAt, later.Reason, later.CasesDecided);
        }

        PartChanged();
    }

    private (BurstKind Kind, decimal Usual, int Limit)? EvidenceBesides(BurstKind known) =>
        Kind != known ? (Kind, Usual, Limit)
        : AlsoKind is { } also ? (also, AlsoUsual!.Value, AlsoLimit!.Value)
        : null;
}
