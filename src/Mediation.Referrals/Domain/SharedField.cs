namespace Mediation.Referrals.Domain;

/// <summary>A field that can go to a mediation body. What is not listed in the consent is not sent (PIPL Arts 6, 23).</summary>
public enum SharedField
{
    ComplaintNumber,
    Respondent,
    ReceivedOn,
    ComplainantName,
    ComplainantPhone,
    ComplainantAddress,

    /// <summary>Sensitive (PIPL Art. 28): sent only if the consent names it.</summary>
    ComplainantDocument,
    Product,
    Cause,
    Demand,
    ClaimedAmount,
    Narrative,
}
