namespace Mediation.Complaints.Domain;

/// <summary>What a decision is held against.</summary>
/// <param name="Claimed">Renminbi in dispute, or null.</param>
/// <param name="AsksForMoney">Whether the demand is for that money (a refund, compensation), and not only about it.</param>
/// <param name="Terms">What binds the bank; empty or null when nothing does.</param>
public sealed record DecisionBasis(decimal? Claimed, bool AsksForMoney = false, IReadOnlyList<BindingTerms>? Terms = null)
{
    public bool IsBound => Terms is { Count: > 0 };

    /// <summary>The highest sum among the terms; 0 where none names one.</summary>
    public decimal Agreed => Terms?.Max(t => t.Amount) ?? 0m;
}
