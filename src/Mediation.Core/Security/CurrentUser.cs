using System.Security.Claims;

namespace Mediation.Core.Security;

/// <summary>
/// Who acts, where they stand and what they may do. One per scope; set once at the door (sign-in, token, job or verb) and read
/// everywhere below it.
/// </summary>
public sealed class CurrentUser(PermissionCatalog permissions)
{
    private Actor? actor;
    private bool isSystem;

    public bool IsKnown => actor is not null;

    /// <summary>True for jobs and start-up work, which act for nobody and may do everything that they are written to do.</summary>
    public bool IsSystem => isSystem;

    /// <summary>True when a form came without proof that the person's own page sent it: then only reading is allowed.</summary>
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
