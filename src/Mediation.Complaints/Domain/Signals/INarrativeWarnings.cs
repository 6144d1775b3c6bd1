namespace Mediation.Complaints.Domain.Signals;

/// <summary>
/// Implemented by an upper module: what a narrative warns of while it is typed, such as a threat, by the rules that rate the complaint once it is
/// registered.
/// </summary>
public interface INarrativeWarnings
{
    /// <summary>The words that warn, as the narrative has them.</summary>
    Task<IReadOnlyList<string>> OfAsync(string narrative, CancellationToken ct);
}
