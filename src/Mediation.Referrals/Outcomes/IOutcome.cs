namespace Mediation.Referrals.Outcomes;

/// <summary>The outcome as the mediator enters it: to record it, or to preview the agreement.</summary>
public interface IOutcome
{
    OutcomeKind Outcome { get; }

    string? Facts { get; }

    decimal? Amount { get; }

    int? PayWithinWorkingDays { get; }

    DateOnly? PayBy { get; }

    string? Terms { get; }

    /// <summary>Who signs for the complainant.</summary>
    PartyRole SignedBy => PartyRole.Complainant;

    /// <summary>Whether it is meant that more is agreed than was claimed.</summary>
    bool AboveClaim { get; }
}
