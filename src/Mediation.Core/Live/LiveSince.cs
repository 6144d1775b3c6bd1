namespace Mediation.Core.Live;

/// <summary>From where on a question about changes is asked once more.</summary>
/// <param name="Position">Where the last answer ended; one that cannot be read is none.</param>
/// <param name="Written">
/// What was written since, of all cases: a list looks at these alone. Null after an interruption: then it looks at everything after the position.
/// </param>
/// <param name="Reported">Entries that are known already and are not counted again.</param>
public sealed record LiveSince(string Position, IReadOnlyList<LiveChange>? Written, IReadOnlySet<LiveChange> Reported)
{
    /// <summary>After an interruption.</summary>
    public static LiveSince After(string position) => new(position, null, new HashSet<LiveChange>());
}
