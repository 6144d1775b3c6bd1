namespace Mediation.Complaints.Domain.Endings;

/// <summary>Whether anything was given for the withdrawal: that can be bought silence, which compliance looks at (DOMAIN 8.12).</summary>
public enum WithdrawalPayment
{
    None,
    Promised,
    Paid,
}
