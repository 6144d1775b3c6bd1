namespace Mediation.Referrals.Data;

/// <summary>Which of a complaint's mediations decides how it stands: the agreement if there is one, else the latest.</summary>
public static class DecisiveMediations
{
    /// <param name="mediations">All of them, not only some of a complaint's.</param>
    public static IQueryable<MediationCase> Decisive(this IQueryable<MediationCase> mediations) =>
        mediations.Where(m =>
            m.State == MediationState.Agreed
            || !mediations.Any(other => other.CaseId == m.CaseId && (other.State == MediationState.Agreed || string.Compare(other.Number, m.Number) > 0))
        );
}
