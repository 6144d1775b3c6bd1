using Mediation.Core.Modules;
using Mediation.Web;

namespace Mediation.Tests.Core.Security;

/// <summary>The constants of a module are the single list of its permissions; the modules are those of the host.</summary>
public sealed class PermissionCatalogTests
{
    [Fact]
    public void Each_module_defines_exactly_its_constants()
    {
        PermissionCatalog permissions = new();
        foreach (var module in MediationModules.All)
        {
            permissions.AddFrom(module);
        }

        permissions.All.ShouldContain(Mediation.Complaints.ComplaintPermissions.Read);
    }

    [Fact]
    public void A_constant_that_is_not_defined_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => new PermissionCatalog().AddFrom(new Module(Listed.Read))).Message.ShouldContain(Listed.Write);

    [Fact]
    public void A_permission_that_is_no_constant_is_an_error() =>
        Should
            .Throw<InvalidOperationException>(() => new PermissionCatalog().AddFrom(new Module(Listed.Read, Listed.Write, "Test.Typo")))
            .Message.ShouldContain("Test.Typo");

    [Fact]
    public void A_permission_defined_twice_is_an_error() =>
        Should
            .Throw<InvalidOperationException>(() => new PermissionCatalog().AddFrom(new Module(Listed.Read, Listed.Write, Listed.Read)))
            .Message.ShouldContain("twice");

    [Fact]
    public void All_constants_defined_are_all_right()
    {
        PermissionCatalog permissions = new();
        permissions.AddFrom(new Module(Listed.Read, Listed.Write));
        permissions.All.ShouldBe([Listed.Read, Listed.Write], ignoreOrder: true);
    }

    [Fact]
    public void Each_role_has_one_start_page()
    {
        MenuCatalog menu = new();
        foreach (var module in MediationModules.All.Append(new HostModule()))
        {
            module.DefineMenu(menu);
        }

        menu.Items.SelectMany(i => i.StartPageOf).ShouldBe(MediationRoles.All, ignoreOrder: true);
        menu.StartPageOf([MediationRoles.Compliance]).ShouldBe("/reports");
        menu.StartPageOf([MediationRoles.Leader, MediationRoles.Supervisor]).ShouldBe("/desk", "the first of the menu");
        menu.StartPageOf([]).ShouldBeNull();
    }

    [PermissionNames]
    private static class Listed
    {
        public const string Read = "Test.Read";
        public const string Write = "Test.Write";
    }

    private sealed class Module(params string[] permissions) : MediationModule
    {
        /// <summary>Not the whole assembly: other tests have permissions of their own in it.</summary>
        protected internal override IReadOnlyCollection<Type> Types => [typeof(Listed)];

        public override void DefinePermissions(PermissionCatalog catalog)
        {
            foreach (var permission in permissions)
            {
                catalog.Define(permission, MediationRoles.Admin);
            }
        }
    }
}
