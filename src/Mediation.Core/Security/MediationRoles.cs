namespace Mediation.Core.Security;

/// <summary>Roles of people. Which permissions each holds is defined with the permission, see <see cref="PermissionCatalog"/>.</summary>
public static class MediationRoles
{
    public const string Handler = nameof(Handler);
    public const string Supervisor = nameof(Supervisor);
    public const string Leader = nameof(Leader);
    public const string Compliance = nameof(Compliance);
    public const string CentreStaff = nameof(CentreStaff);
    public const string Mediator = nameof(Mediator);
    public const string Admin = nameof(Admin);

    public static readonly IReadOnlyList<string> All = [Handler, Supervisor, Leader, Compliance, CentreStaff, Mediator, Admin];

    /// <summary>Roles of people of a mediation body; they come with the body.</summary>
    public static readonly IReadOnlyList<string> OfBodies = [CentreStaff, Mediator];

    /// <summary>Roles of people of the bank.</summary>
    public static readonly IReadOnlyList<string> OfBank = [.. All.Except(OfBodies, StringComparer.Ordinal)];

    /// <summary>
    /// Whoever gives rights does not work with cases as well (separation of duties, ISO/IEC 27002:2022, 5.3): the administrator's role is held alone.
    /// </summary>
    public static bool AreSeparate(IReadOnlyCollection<string> roles) => roles.Count < 2 || !roles.Contains(Admin, StringComparer.Ordinal);
}
