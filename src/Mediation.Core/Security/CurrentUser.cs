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

    /// <summary>Address of the client that the user acts from; empty for jobs and verbs.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>True when a form came without a valid antiforgery token: then only reading is allowed.</summary>
    public bool IsFormUnverified { get; private set; }

    public Guid Id => Actor.Id;

    public string Name => Actor.Name;

    public Actor Actor => actor ?? throw CoreErrors.NotSignedIn();

    public void Become(Actor who, string address = "") => (actor, Address) = (who, address);

    public void Become(CurrentUser other)
    {
        actor = other.actor;
        isSystem = other.isSystem;
        Address = other.Address;
    }

    public void MarkFormUnverified() => IsFormUnverified = true;

    public void BecomeSystem()
    {
        actor = Actor.System;
        isSystem = true;
    }

    public bool May(string permission) => isSystem || (actor is not null && permissions.Grants(actor.Roles, permission));

    /// <summary>Refuses a person at a page whose last proof of who they are is too old, see <see cref="RequiresConfirmationAttribute"/>.</summary>
    /// <exception cref="BusinessException"><c>Core:ConfirmIdentity</c></exception>
    public void DemandConfirmation(DateTimeOffset now)
    {
        if (actor?.Session is { } session && !session.IsConfirmed(now))
        {
            throw CoreErrors.ConfirmIdentity();
        }
    }

    public void Demand(string permission)
    {
        if (!May(permission))
        {
            throw actor is null ? CoreErrors.NotSignedIn() : CoreErrors.PermissionMissing(permission);
        }
    }
}
