namespace Mediation.Core.Security;

/// <summary>Permissions and the roles that hold them, gathered from the modules.</summary>
public sealed class PermissionCatalog
{
    private readonly Dictionary<string, HashSet<string>> rolesOf = new(StringComparer.Ordinal);

    /// <summary>All defined permissions.</summary>
    public IReadOnlyCollection<string> All => rolesOf.Keys;

    public void Define(string permission, params string[] roles) => rolesOf[permission] = new HashSet<string>(roles, StringComparer.Ordinal);

    public bool Grants(string role, string permission) => rolesOf.TryGetValue(permission, out var roles) && roles.Contains(role);

    public bool Grants(IEnumerable<string> roles, string permission) => roles.Any(role => Grants(role, permission));
}
