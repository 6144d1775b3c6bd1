namespace Mediation.Complaints.Decisions;

/// <summary>What is decided on one of several claims.</summary>
/// <param name="ClaimId">The claim; that of the registration goes by the id of the complaint.</param>
/// <param name="Outcome">On this claim.</param>
/// <param name="GrantedAmount">Renminbi granted on it, or null.</param>
/// <param name="Reasons">Why, as the complainant will read it; may be left to the reasons of the whole.</param>
public sealed record ClaimDecisionInput(Guid ClaimId, DecisionOutcome? Outcome, decimal? GrantedAmount = null, string? Reasons = null)
{
    /// <summary>The claim as it is decided on; its reasons become a note.</summary>
    internal ClaimDecision Of(Guid complaintId, Guid by, DateTimeOffset now) =>
        new(ClaimId, Outcome!.Value, GrantedAmount, Text.IsBlank(Reasons) ? null : Note.Of(complaintId, Reasons!.Trim(), by, now));

    /// <summary>Name of a field of a claim, as faults bear it and the form has it.</summary>
    internal static string FieldOf(int place, string field) => string.Create(CultureInfo.InvariantCulture, $"claims[{place}].{field}");
}

internal sealed class ClaimDecisionChecks : AbstractValidator<ClaimDecisionInput>
{
    public ClaimDecisionChecks()
    {
        RuleFor(c => c.Outcome).Required();
        RuleFor(c => c.Outcome).IsInEnum();
        RuleFor(c => c.GrantedAmount).Cascade(CascadeMode.Stop).Renminbi();
        RuleFor(c => c.Reasons).AtMost(4000).Readable();
    }
}
