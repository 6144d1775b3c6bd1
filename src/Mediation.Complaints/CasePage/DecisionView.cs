using Mediation.Core.Redaction;

namespace Mediation.Complaints.CasePage;

/// <summary>The decision with its reasons.</summary>
/// <param name="VerifiedCause">The cause as the bank verified it.</param>
public sealed record DecisionView(DecisionOutcome Outcome, decimal? GrantedAmount, string Reasons, DateTimeOffset DecidedAt, CodeItemView? VerifiedCause = null)
{
    /// <summary>The decision of a complaint; persons are covered. Null while there is none.</summary>
    internal static DecisionView? Of(Complaint complaint, string? reasons, ComplaintCodes codes, IReadOnlyList<PersonalValue> known) =>
        complaint.Decision is { } decision
            ? new DecisionView(
                decision.Outcome,
                decision.GrantedAmount,
                known.Redacted(reasons!),
                decision.DecidedAt,
                complaint.VerifiedCauseCode is { } cause ? new CodeItemView(cause, codes.Cause(cause)) : null
            )
            : null;
}
