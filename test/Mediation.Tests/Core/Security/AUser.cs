namespace Mediation.Tests.Core.Security;

/// <summary>Builds who asks, with the permissions as the modules define them.</summary>
internal static class AUser
{
    private static readonly PermissionCatalog Permissions = Defined();

    /// <summary>One of the bank's people.</summary>
    public static CurrentUser InUnit(string? unitPath, string role, Guid? id = null, Guid? unitId = null) =>
        Of(new Actor(id ?? Guid.CreateVersion7(), "陈静", [role], unitId, unitPath, BodyId: null));

    /// <summary>One of a mediation body's people.</summary>
    public static CurrentUser OfBody(string role, Guid? id = null) =>
        Of(new Actor(id ?? Guid.CreateVersion7(), "许文", [role], null, null, Guid.CreateVersion7()));

    public static CurrentUser System()
    {
        CurrentUser user = new(Permissions);
        user.BecomeSystem();
        return user;
    }

    private static CurrentUser Of(Actor actor)
    {
        CurrentUser user = new(Permissions);
        user.Become(actor);
        return user;
    }

    private static PermissionCatalog Defined()
    {
        PermissionCatalog permissions = new();
        foreach (var module in MediationModules.All)
        {
            permissions.AddFrom(module);
        }

        return permissions;
    }
}
