using System.Text.Json.Serialization;

namespace Mediation.Complaints.Domain.Clock;

/// <summary>A step by which a term can be made longer (延期).</summary>
/// <param name="RuleId">E.g. CP-COMPLEX.</param>
/// <param name="FromDays">The limit in all that it starts from: 15 to 60 in one step is another rule than 15 to 30.</param>
/// <param name="ToDays">The limit in all that it leads to, counted from the same start.</param>
/// <param name="Article">As it is to be cited.</param>
/// <param name="NotifiesComplainant">Whether the complainant has to be notified before the old limit ends.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TermExtension(string RuleId, int FromDays, int ToDays, string Article, bool NotifiesComplainant)
{
    /// <summary>Who approves it; null where whoever handles the complaint decides it alone and records the reason.</summary>
    public ExtensionApprover? Approver { get; init; }
}

/// <summary>Who may approve an extension. Never whoever requested it.</summary>
/// <param name="Roles">Roles of which one is needed, see <see cref="MediationRoles"/>.</param>
/// <param name="Level">Where in the organisation.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ExtensionApprover(IReadOnlyList<string> Roles, ApproverLevel Level)
{
    /// <summary>Whether this person is one whom the rule names; whether they requested it themselves is asked elsewhere.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="unitPath">Path of the unit complained of.</param>
    public bool Includes(Actor actor, string unitPath) =>
        Roles.Any(actor.Is)
        && actor.UnitPath is { } own
        && unitPath.StartsWith(own, StringComparison.Ordinal)
        && (Level == ApproverLevel.UnitOrAbove || own != unitPath || IsHeadOffice(unitPath));

    /// <summary>Where an approver is looked for first.</summary>
    public string FirstUnitOf(string unitPath) =>
        Level == ApproverLevel.UnitOrAbove || IsHeadOffice(unitPath) ? unitPath : unitPath[..(unitPath.TrimEnd('/').LastIndexOf('/') + 1)];

    private static bool IsHeadOffice(string unitPath) => unitPath.Count(c => c == '/') <= 2;
}

/// <summary>Where in the organisation an approver has to be.</summary>
public enum ApproverLevel
{
    /// <summary>In the unit complained of or above it.</summary>
    UnitOrAbove,

    /// <summary>Above the unit complained of; of a complaint about the head office, in the head office.</summary>
    Superior,
}
