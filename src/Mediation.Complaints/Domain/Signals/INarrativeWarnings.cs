namespace Mediation.Complaints.Domain.Signals;

/// <summary>
/// Implemented by an upper module: what a narrative warns of while it is typed, such as a threat, by the rules that rate the complaint once it is
/// registered.
/// </summary>
public interface INarrativeWarnings
{
    /// <summary>The words that warn, each with what it warns of; the grave ones first.</summary>
    Task<IReadOnlyList<NarrativeWarning>> OfAsync(string narrative, CancellationToken ct);
}

/// <summary>A word of a narrative that warns.</summary>
/// <param name="Word">The word, as the rules have it.</param>
/// <param name="Kind">Localisation key of what it warns of.</param>
/// <param name="IsGrave">Whether a life may be in danger.</param>
public sealed record NarrativeWarning(string Word, string Kind, bool IsGrave);
