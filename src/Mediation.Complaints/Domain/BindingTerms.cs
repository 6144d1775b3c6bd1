namespace Mediation.Complaints.Domain;

/// <summary>Terms that bind the bank when it decides on a complaint: a mediation agreement, a settlement, an opinion it has to follow.</summary>
/// <param name="Source">Kind of the terms; its words are <c>BindingTerms:{Source}:Reasons</c> and, with a sum, <c>…:ReasonsSum</c>.</param>
/// <param name="Reference">Number of the agreement or of the procedure it came from.</param>
/// <param name="Counterparty">Name of whom the terms were reached with or before, such as the mediation body.</param>
/// <param name="Amount">Renminbi the bank pays at least, or null where the terms are not about money.</param>
/// <param name="PayBy">Last day of payment.</param>
/// <param name="AgreedAt">When they became binding.</param>
/// <param name="SettledAs">Outcome of a decision that says that it follows these terms.</param>
public sealed record BindingTerms(
    string Source,
    string Reference,
    string Counterparty,
    decimal? Amount,
    DateOnly? PayBy,
    DateTimeOffset AgreedAt,
    DecisionOutcome SettledAs
);
