namespace Mediation.Complaints.Domain.Intake;

/// <summary>What the bank decides about taking complaints in, policy <c>complaint-intake</c>. None of it decides about a complaint.</summary>
/// <param name="DraftDays">Days after its last saving that a draft is kept (Personal Information Protection Law, Arts 6, 19: no longer than needed).</param>
/// <param name="MostDrafts">Drafts of one person at the same time.</param>
/// <param name="Neighbours">Of so many similar complaints a classification is suggested.</param>
/// <param name="SimilarFrom">Cosine of two narratives from which one says something about the other.</param>
/// <param name="SameMatterFrom">Cosine from which two narratives of one person may be about the same matter.</param>
public sealed record IntakeRules(int DraftDays, int MostDrafts, int Neighbours, double SimilarFrom, double SameMatterFrom) : ICheckedRules
{
    public const string PolicyKey = "complaint-intake";

    public IEnumerable<string> Faults()
    {
        if (DraftDays is < 1 or > 90)
        {
            yield return "Drafts are kept for 1 to 90 days.";
        }

        if (MostDrafts is < 1 or > 200)
        {
            yield return "A person has 1 to 200 drafts.";
        }

        if (Neighbours is < 3 or > 50)
        {
            yield return "A suggestion is made of 3 to 50 similar complaints.";
        }

        if (SimilarFrom is <= 0 or >= 1 || SameMatterFrom is <= 0 or >= 1)
        {
            yield return "A cosine lies between 0 and 1.";
        }
    }
}
