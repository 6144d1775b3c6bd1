namespace Mediation.Complaints.Domain.Signals;

/// <summary>What a person decides about a burst.</summary>
public enum BurstDecision
{
    FormGroup,
    LinkAsRelated,
    Watch,
    NoBurst,
}
