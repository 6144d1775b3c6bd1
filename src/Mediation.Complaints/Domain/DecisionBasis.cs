namespace Mediation.Complaints.Domain;

/// <summary>What a decision is held against.</summary>
/// <param name="Claimed">Renminbi in dispute, or null.</param>
/// <param name="AsksForMoney">Whether the demand is for that money (a refund, compensation), and not only about it.</param>
/// <param name="Terms">What binds the bank; empty or null when nothing does.</param>
/// <param name="IsOfSeveral">Whether more than one thing is asked for: all of the money may be granted and something else not.</param>
public sealed record DecisionBasis(decimal? Claimed, bool AsksForMoney = false, IReadOnlyList<BindingTerms>? Terms = null, bool IsOfSeveral = false)
{
    public bool IsBound => Terms is { Count: > 0 };

    /// <summary>The terms that the decision has to follow: of several those with the highest sum, of equal ones the latest; null when nothing binds.</summary>
    public BindingTerms? Binding => Terms?.OrderByDescending(t => t.Amount ?? 0m).ThenByDescending(t => t.AgreedAt).FirstOrDefault();

    /// <summary>The sum of the binding terms; 0 where they name none.</summary>
    public decimal Agreed => Binding?.Amount ?? 0m;
}
