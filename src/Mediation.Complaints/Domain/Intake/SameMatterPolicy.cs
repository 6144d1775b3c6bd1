namespace Mediation.Complaints.Domain.Intake;

/// <summary>
/// Whether two complaints of one person may be about one dispute (Order 2020/3, Art. 18 ¶3: the same complaint again may be merged; another dispute of the
/// same person is another case). It is shown to whoever registers, who decides.
/// </summary>
public static class SameMatterPolicy
{
    /// <param name="typed">What is said now.</param>
    /// <param name="earlier">What was said before.</param>
    /// <param name="similarity">Cosine of both narratives.</param>
    /// <param name="rules">From when narratives are alike.</param>
    public static bool MayBeSame(Matter typed, Matter earlier, double similarity, IntakeRules rules) =>
        similarity >= rules.SameMatterFrom || (typed.ProductCode is not null && typed == earlier);
}

/// <summary>What a complaint is about, by its codes; null where none is chosen yet.</summary>
public sealed record Matter(string? ProductCode, string? CauseCode);
