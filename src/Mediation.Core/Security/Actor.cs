using System.Security.Claims;

namespace Mediation.Core.Security;

/// <summary>A person (or the system) as the rules see them.</summary>
/// <param name="Id">User id.</param>
/// <param name="Name">Display name, stored in the history.</param>
/// <param name="Roles">Roles held, see <see cref="MediationRoles"/>.</param>
/// <param name="UnitId">Unit of the bank the person works in; null for people of a mediation body.</param>
/// <param name="UnitPath">Path of that unit from the head office, such as <c>/HO/GZ/</c>: the subtree a branch sees.</param>
/// <param name="BodyId">Mediation body the person works for; null for people of the bank.</param>
public sealed record Actor(Guid Id, string Name, IReadOnlyList<string> Roles, Guid? UnitId, string? UnitPath, Guid? BodyId)
{
    public const string UnitIdClaim = "unit";
    public const string UnitPathClaim = "unit_path";
    public const string BodyIdClaim = "body";
    public const string NameClaim = "display_name";

    /// <summary>The system itself: timers, outbox, seeding.</summary>
    public static readonly Actor System = new(Guid.Empty, "system", [], null, "/", null);

    public bool Is(string role) => Roles.Contains(role, StringComparer.Ordinal);

    public static Actor From(ClaimsPrincipal p) =>
        new(
            Guid.Parse(p.FindFirstValue(ClaimTypes.NameIdentifier) ?? p.FindFirstValue("sub")!),
            p.FindFirstValue(NameClaim) ?? p.Identity?.Name ?? string.Empty,
            [.. p.FindAll(ClaimTypes.Role).Concat(p.FindAll("role")).Select(c => c.Value).Distinct(StringComparer.Ordinal)],
            Guid.TryParse(p.FindFirstValue(UnitIdClaim), out var unit) ? unit : null,
            p.FindFirstValue(UnitPathClaim),
            Guid.TryParse(p.FindFirstValue(BodyIdClaim), out var body) ? body : null
        );
}
