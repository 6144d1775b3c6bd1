namespace Mediation.Complaints.Domain.Signals;

/// <summary>What points to a professional agency and how much it weighs, policy <c>agency-signals</c>; the bank's own.</summary>
/// <param name="LookBackDays">Days before a receipt in which other complaints are looked at.</param>
/// <param name="SimilarFrom">Cosine from which two narratives have nearly the same wording.</param>
/// <param name="FewestWords">A narrative of fewer different words is like many and says nothing.</param>
/// <param name="MostCases">So many cases are kept as the evidence of a signal, the newest.</param>
/// <param name="SuspectedFrom">Points from which a complaint is marked for a person to judge.</param>
/// <param name="Signals">What each signal weighs; one that is left out is not looked for.</param>
/// <param name="Formulas">Formulas that agencies hand out, each in one or more writings.</param>
/// <param name="Demands">Demands that are typical for them.</param>
public sealed record AgencyRules(
    int LookBackDays,
    double SimilarFrom,
    int FewestWords,
    int MostCases,
    int SuspectedFrom,
    IReadOnlyList<AgencySignalRule> Signals,
    IReadOnlyList<string> Formulas,
    IReadOnlyList<string> Demands
) : ICheckedRules
{
    public const string PolicyKey = "agency-signals";

    private const int LongestPhrase = 60;
    private const int MostPhrases = 300;

    /// <summary>The rule of a signal; null where the policy does not look for it.</summary>
    public AgencySignalRule? RuleOf(AgencySignalKind kind) => Signals.FirstOrDefault(s => s.Signal == kind);

    public IEnumerable<string> Faults()
    {
        if (LookBackDays is < 1 or > 1830)
        {
            yield return "Other complaints are looked at for 1 to 1830 days.";
        }

        if (SimilarFrom is <= 0 or > 1)
        {
            yield return "A cosine lies between 0 and 1.";
        }

        if (FewestWords is < 1 or > 200)
        {
            yield return "A narrative is compared from 1 to 200 words on.";
        }

        if (MostCases is < 1 or > 100)
        {
            yield return "1 to 100 cases are kept as evidence.";
        }

        if (SuspectedFrom < 1)
        {
            yield return "A complaint is marked from 1 point on.";
        }

        if (Signals.DistinctBy(s => s.Signal).Count() != Signals.Count || Signals.Any(s => s.Points is < 1 or > 1000 || s.From is < 1 or > 1000))
        {
            yield return "Each signal stands once, with 1 to 1000 points, from 1 to 1000 on.";
        }

        IReadOnlyList<string> phrases = [.. Formulas, .. Demands];
        if (phrases.Count > MostPhrases || phrases.Any(p => p.Length > LongestPhrase || FoldedPhrases.Fold(p).Trim().Length < 2))
        {
            yield return "There are at most 300 phrases of 2 to 60 characters.";
        }
    }
}

/// <param name="Signal">Which.</param>
/// <param name="Points">What it weighs.</param>
/// <param name="From">So many other persons, or phrases, make it a signal.</param>
public sealed record AgencySignalRule(AgencySignalKind Signal, int Points, int From = 1);
