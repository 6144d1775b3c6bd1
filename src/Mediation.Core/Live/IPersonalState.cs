namespace Mediation.Core.Live;

/// <summary>Something that each person has and no history keeps, such as an inbox: a stream of it waits for its state to become another.</summary>
public interface IPersonalState
{
    /// <summary>By which a query names it, see <see cref="LiveNews.PersonalState"/>.</summary>
    string Name { get; }

    /// <summary>The state of each of these people, for comparing only: equal as long as nothing changed.</summary>
    Task<IReadOnlyDictionary<Guid, string>> OfAsync(IReadOnlyCollection<Guid> people, CancellationToken ct);
}
