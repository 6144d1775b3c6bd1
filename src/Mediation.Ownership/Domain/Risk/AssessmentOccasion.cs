namespace Mediation.Ownership.Domain.Risk;

/// <summary>Why a case was rated.</summary>
public enum AssessmentOccasion
{
    Registration,
    Reassessment,
}
