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
    /// <summary>The system itself: timers, outbox, seeding.</summary>
    public static readonly Actor System = new(Guid.Empty, "system", [], null, "/", null);

    /// <summary>The session of a person at a page; null for machine clients, jobs and verbs.</summary>
    public SessionFacts? Session { get; init; }

    public bool Is(string role) => Roles.Contains(role, StringComparer.Ordinal);
}
