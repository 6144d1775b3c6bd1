namespace Mediation.Core.Security;

/// <summary>Permissions and the roles that hold them, gathered from the modules.</summary>
public sealed class PermissionCatalog
{
    private readonly Dictionary<string, HashSet<string>> rolesOf = new(StringComparer.Ordinal);

    /// <summary>All defined permissions.</summary>
    public IReadOnlyCollection<string> All => rolesOf.Keys;

    /// <param name="permission">A constant of the module's <see cref="PermissionNamesAttribute"/> class.</param>
    /// <param name="roles">Roles that hold it, see <see cref="MediationRoles"/>; none for what only the system does.</param>
    /// <exception cref="InvalidOperationException">It is defined already.</exception>
    public void Define(string permission, params string[] roles)
    {
        if (!rolesOf.TryAdd(permission, new HashSet<string>(roles, StringComparer.Ordinal)))
        {
            throw new InvalidOperationException($"The permission {permission} is defined twice.");
        }
    }

    /// <summary>Lets a module define its permissions, and refuses a list that is not the constants of its assembly.</summary>
    /// <exception cref="InvalidOperationException">A constant is not defined, or a permission is no constant.</exception>
    public void AddFrom(MediationModule module)
    {
        var before = rolesOf.Keys.ToHashSet(StringComparer.Ordinal);
        module.DefinePermissions(this);
        EnsureSame(module.GetType().Name, NamesIn(module.Types), rolesOf.Keys.Except(before, StringComparer.Ordinal));
    }

    public bool Grants(string role, string permission) => rolesOf.TryGetValue(permission, out var roles) && roles.Contains(role);

    public bool Grants(IEnumerable<string> roles, string permission) => roles.Any(role => Grants(role, permission));

    private static IEnumerable<string> NamesIn(IEnumerable<Type> types) =>
        types
            .Where(t => t.GetCustomAttribute<PermissionNamesAttribute>() is not null)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.IsLiteral && f.FieldType == typeof(string))
            .Select(f => (string)f.GetRawConstantValue()!);

    private static void EnsureSame(string module, IEnumerable<string> constants, IEnumerable<string> defined)
    {
        var (names, known) = (constants.ToHashSet(StringComparer.Ordinal), defined.ToHashSet(StringComparer.Ordinal));
        if (names.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } undefined)
        {
            throw new InvalidOperationException($"{module} does not define its permission {undefined}.");
        }

        if (known.Except(names, StringComparer.Ordinal).FirstOrDefault() is { } unnamed)
        {
            throw new InvalidOperationException(
                $"{module} defines the permission {unnamed}, which is no constant of a [PermissionNames] class of its assembly."
            );
        }
    }
}
