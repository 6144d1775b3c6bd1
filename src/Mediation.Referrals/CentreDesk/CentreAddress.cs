namespace Mediation.Referrals.CentreDesk;

/// <summary>Address of the body's page of a case.</summary>
public static class CentreAddress
{
    /// <summary>The body's page of a case.</summary>
    /// <param name="mediationId">The mediation.</param>
    public static string Of(Guid mediationId) => $"/centre/cases/{mediationId}";
}
