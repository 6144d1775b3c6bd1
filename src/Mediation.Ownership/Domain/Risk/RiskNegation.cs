namespace Mediation.Ownership.Domain.Risk;

/// <summary>
/// What makes a word of a signal count for nothing: "没有自杀的想法". It is kept narrow, for a missed threat to life costs more than a false one: the words
/// stand in the same clause without a comma, blank or line break between them, and what is asked, doubled or taken back counts.
/// </summary>
/// <param name="Before">What denies a word that follows: 没有, 不会.</param>
/// <param name="Between">What may stand between both: 任何, 过.</param>
/// <param name="UnlessBefore">Directly before what denies, it undoes it: 不是(没有), 还(没).</param>
/// <param name="UnlessInClause">Anywhere before what denies, it undoes it: 以为(我不会).</param>
/// <param name="UnlessAfter">Directly after the word, it undoes the denial: 的勇气, 算了.</param>
/// <param name="After">What denies a word before it: 是不可能的.</param>
/// <param name="Speakers">How somebody speaks of himself: exceptions of others do not count after it. 我, 本人.</param>
public sealed record RiskNegation(
    IReadOnlyList<string> Before,
    IReadOnlyList<string> Between,
    IReadOnlyList<string> UnlessBefore,
    IReadOnlyList<string> UnlessInClause,
    IReadOnlyList<string> UnlessAfter,
    IReadOnlyList<string> After,
    IReadOnlyList<string> Speakers
);
