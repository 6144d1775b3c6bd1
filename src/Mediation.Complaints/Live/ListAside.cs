namespace Mediation.Complaints.Live;

/// <summary>What a page shows beside its list: some events of some other cases.</summary>
/// <param name="Cases">The cases, in the reader's scope.</param>
/// <param name="Events">Names of the events that concern the page.</param>
public sealed record ListAside(IReadOnlyCollection<Guid> Cases, IReadOnlyCollection<string> Events)
{
    public static readonly ListAside None = new([], []);
}
