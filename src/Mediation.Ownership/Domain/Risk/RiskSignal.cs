namespace Mediation.Ownership.Domain.Risk;

/// <summary>A signal that is recorded at intake, comes with the channel, or stands in the narrative; however often, it counts once.</summary>
/// <param name="Signal">Key of its words, <c>Risk:{signal}</c>.</param>
/// <param name="Words">Words of the narrative, however they are written (<see cref="FoldedNarrative"/>), or in parts (<see cref="SoughtWord"/>).</param>
/// <param name="Exceptions">Longer words that hold one of them and mean something else: 跳楼价.</param>
/// <param name="ExceptionsOfOthers">
/// The same, only where nobody speaks of himself before them in the clause: 自杀条款, but 我自杀条款都看好了 counts.
/// </param>
public sealed record RiskSignal(
    string Signal,
    int Points,
    IReadOnlyList<string> Words,
    RiskSigns? Sign = null,
    IntakeChannel? Channel = null,
    IReadOnlyList<string>? Exceptions = null,
    IReadOnlyList<string>? ExceptionsOfOthers = null
);
