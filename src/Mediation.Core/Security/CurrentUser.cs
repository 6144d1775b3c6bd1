using System.Security.Claims;

namespace Mediation.Core.Security;

/// <summary>
/// Who acts, in which unit or body, and what they may do. One per scope; set once where a request, job or verb enters and read
/// everywhere below it.
/// </summary>
public sealed class CurrentUser(PermissionCatalog permissions)
{
    private Actor? actor;
    private bool isSystem;

    public bool IsKnown => actor is not null;

    /// <summary>True for jobs and start-up work, which act for no person and may do everything.</summary>
    public bool IsSystem => isSystem;

    /// <summary>True when a form came without a valid antiforgery token: then only reading is allowed.</summary>
    public bool IsFormUnverified { get; private set; }

    public Guid Id => Actor.Id;

    public string Name => Actor.Name;

    public Actor Actor => actor ?? throw CoreErrors.NotSignedIn();

    public void Become(Actor who) => actor = who;

    public void Become(CurrentUser other)
    {
        actor = other.actor;
        isSystem = other.isSystem;
    }

    public void Become(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated == true)
        {
            actor = Actor.From(principal);
        }
    }

    public void MarkFormUnverified() => IsFormUnverified = true;

    public void BecomeSystem()
    {
        actor = Actor.System;
        isSystem = true;
    }

    public bool May(string permission) => isSystem || (actor is not null && permissions.Grants(actor.Roles, permission));

    public void Demand(string permission)
    {
        if (!May(permission))
        {
            throw actor is null ? CoreErrors.NotSignedIn() : CoreErrors.PermissionMissing(permission);
        }
    }
}
