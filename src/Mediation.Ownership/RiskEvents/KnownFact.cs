namespace Mediation.Ownership.RiskEvents;

/// <summary>How a fact is chosen on a form; none is chosen while it is not known.</summary>
public enum KnownFact
{
    Yes,
    No,
}
