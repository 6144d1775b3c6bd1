namespace Mediation.Core.Security;

/// <summary>An account as it stands now: who it is, what it holds, and whether it may be used.</summary>
/// <param name="Actor">The person with their present roles, unit and body; without a session.</param>
/// <param name="UserName">Name at sign-in.</param>
/// <param name="SecurityStamp">Changes with the password, a lock or a reset; sessions and tokens that carry another one are over.</param>
/// <param name="LockedUntil">An administrator locked it until then; null when it is not locked.</param>
/// <param name="PasswordIsTemporary">The password was given by an administrator: nothing but choosing another is allowed.</param>
/// <param name="IsBodyActive">False for people of a suspended mediation body.</param>
public sealed record Account(Actor Actor, string UserName, string SecurityStamp, DateTimeOffset? LockedUntil, bool PasswordIsTemporary, bool IsBodyActive)
{
    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    /// <summary>Whether its sessions and tokens are accepted, and a sign-in.</summary>
    public bool IsOpen(DateTimeOffset now) => !IsLocked(now) && IsBodyActive;
}
