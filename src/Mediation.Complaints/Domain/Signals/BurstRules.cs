namespace Mediation.Complaints.Domain.Signals;

/// <summary>
/// When complaints are more than usual, policy <c>complaint-bursts</c>; the bank's own. Persons within a moving window are held against what such a window had
/// before: about a Poisson count, whose standard deviation is the square root of its mean.
/// </summary>
/// <param name="WindowDays">Days of the moving window.</param>
/// <param name="WindowsBefore">So many windows before it say what is usual.</param>
/// <param name="FewestWindows">Of fewer that are known nothing is usual.</param>
/// <param name="FewestPersons">Fewer persons are no burst.</param>
/// <param name="Deviations">Standard deviations above what is usual.</param>
/// <param name="SimilarFrom">Cosine from which wordings are alike.</param>
/// <param name="FewestWords">A narrative of fewer different words is like many and says nothing.</param>
/// <param name="MostCases">So many complaints of a window are looked at, the newest.</param>
/// <param name="AgeDays">Complaints received longer ago are not looked at: what is registered late is no burst of today.</param>
public sealed record BurstRules(
    int WindowDays,
    int WindowsBefore,
    int FewestWindows,
    int FewestPersons,
    double Deviations,
    double SimilarFrom,
    int FewestWords,
    int MostCases,
    int AgeDays
) : ICheckedRules
{
    public const string PolicyKey = "complaint-bursts";

    public IEnumerable<string> Faults()
    {
        if (WindowDays is < 1 or > 60)
        {
            yield return "A window has 1 to 60 days.";
        }

        if (WindowsBefore is < 2 or > 52 || FewestWindows < 1 || FewestWindows > WindowsBefore)
        {
            yield return "2 to 52 windows say what is usual, of which at least 1 is known.";
        }

        if (FewestPersons is < 2 or > 1000)
        {
            yield return "A burst has 2 to 1000 persons at least.";
        }

        if (Deviations is < 1 or > 20)
        {
            yield return "1 to 20 standard deviations are more than usual.";
        }

        if (SimilarFrom is <= 0 or > 1 || FewestWords is < 1 or > 200)
        {
            yield return "A cosine lies between 0 and 1; 1 to 200 words are compared.";
        }

        if (MostCases is < 10 or > 500 || MostCases < FewestPersons)
        {
            yield return "10 to 500 complaints are looked at, and no fewer than a burst has.";
        }

        if (AgeDays is < 1 or > 366)
        {
            yield return "Complaints are looked at for 1 to 366 days.";
        }
    }
}
