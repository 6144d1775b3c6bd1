namespace Mediation.Referrals.Domain;

/// <summary>Who was there.</summary>
public enum Attendance
{
    BothParties,
    ComplainantOnly,
    BankOnly,
    Nobody,
}
