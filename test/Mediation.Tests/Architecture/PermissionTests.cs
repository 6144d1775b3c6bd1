using System.Reflection;
using Mediation.Accounts;
using Mediation.Core;

namespace Mediation.Tests.Architecture;

/// <summary>Permissions, from the constants that the modules offer and the roles to which they give them.</summary>
public sealed class PermissionTests
{
    private static readonly List<string> Named =
    [
        .. CodeModel
            .Source.Where(t => t.Name.EndsWith("Permissions", StringComparison.Ordinal) && t is { IsAbstract: true, IsSealed: true })
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!),
    ];

    private static readonly PermissionCatalog Defined = Define();

    [Fact]
    public void Every_permission_that_is_named_is_defined_and_the_other_way_round() => Defined.All.ShouldBe(Named, ignoreOrder: true);

    [Fact]
    public void A_permission_is_held_by_some_role_and_if_not_only_the_system_runs_it() =>
        Named
            .Where(p => !MediationRoles.All.Any(r => Defined.Grants(r, p)))
            .ShouldBe([CorePermissions.RunJobs, AccountPermissions.StartSession], ignoreOrder: true);

    [Fact]
    public void The_list_of_roles_is_whole() =>
        typeof(MediationRoles)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!)
            .ShouldBe(MediationRoles.All, ignoreOrder: true);

    [Fact]
    public void Every_role_may_do_something() => MediationRoles.All.Where(r => !Named.Exists(p => Defined.Grants(r, p))).ShouldBeEmpty();

    private static PermissionCatalog Define()
    {
        PermissionCatalog catalog = new();
        foreach (var module in MediationModules.All)
        {
            module.DefinePermissions(catalog);
        }

        return catalog;
    }
}
