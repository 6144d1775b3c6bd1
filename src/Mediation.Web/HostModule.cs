using Mediation.Core;
using Mediation.Core.Modules;

namespace Mediation.Web;

/// <summary>What the host adds to the modules: its own pages' entries in the navigation.</summary>
public sealed class HostModule : MediationModule
{
    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:System", "/system", CorePermissions.ReadJobs, 90, MediationRoles.Admin));
        menu.Add(new MenuItem("Menu:Deliveries", "/deliveries", CorePermissions.ReadJobs, 91));
        menu.Add(new MenuItem("Menu:Timers", "/timers", CorePermissions.ReadJobs, 92));
    }
}
