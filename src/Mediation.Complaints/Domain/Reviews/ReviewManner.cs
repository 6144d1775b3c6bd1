namespace Mediation.Complaints.Domain.Reviews;

/// <summary>By which way the written application came (Order 2020/3, Art. 20: in writing).</summary>
public enum ReviewManner
{
    HandedOver,
    Letter,
    Email,

    /// <summary>By a form of the bank's website or app.</summary>
    Online,
}
