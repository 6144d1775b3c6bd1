namespace Mediation.Complaints.Investigation;

/// <summary>A claim and what was found about it, in one line.</summary>
internal static class ClaimWords
{
    /// <summary>What is asked for, with the sum.</summary>
    public static string Of(ClaimView claim, Texts texts) =>
        claim.Amount is { } sum ? texts["Claim:WithSum", ("demand", claim.Demand.Word), ("amount", sum)] : claim.Demand.Word;

    /// <summary>What was decided on it, with the sum.</summary>
    public static string DecisionOf(ClaimDecisionView decided, Texts texts) =>
        decided.GrantedAmount is { } sum ? texts["Claim:DecidedSum", ("outcome", texts.Of(decided.Outcome)), ("amount", sum)] : texts.Of(decided.Outcome);

    /// <summary>What was established, as the reasons of a decision begin with it; the result itself the letter states by itself.</summary>
    public static string FindingOf(ClaimView claim, Texts texts) => texts["Claim:Reason", ("demand", claim.Demand.Word), ("words", claim.Finding!.Words)];
}
