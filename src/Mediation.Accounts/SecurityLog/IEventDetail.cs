namespace Mediation.Accounts.SecurityLog;

/// <summary>Puts the detail of the security events that a module records into the reader's words. Registered by that module.</summary>
public interface IEventDetail
{
    /// <returns>Null when it is none of this module's.</returns>
    string? TextOf(SecurityEventKind kind, string detail);
}
