namespace Mediation.Core.Security;

/// <summary>
/// Whether a session is still open, and who acts in it now: asked by what stays open for long. Asking is no use of the session, which ends when it is
/// idle however often it is asked.
/// </summary>
public interface ISessionStanding
{
    /// <summary>The account with its present roles, unit and body; null when session or account are over.</summary>
    Task<Account?> OfAsync(Guid userId, Guid sessionId, CancellationToken ct);
}
