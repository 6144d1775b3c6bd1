namespace Mediation.Referrals.Domain;

/// <summary>How a mediation came out.</summary>
public enum OutcomeKind
{
    Agreed,
    Failed,
}
