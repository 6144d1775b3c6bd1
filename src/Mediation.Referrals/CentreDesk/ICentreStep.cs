namespace Mediation.Referrals.CentreDesk;

/// <summary>An answer to what comes next on the body's page of a case, given by a feature from what it knows; the highest stands.</summary>
public interface ICentreStep
{
    /// <summary>The step for this reader now; null where there is none.</summary>
    Task<CentreStep?> NextAsync(CentreContext context, CancellationToken ct);
}
