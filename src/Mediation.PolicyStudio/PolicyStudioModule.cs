using Mediation.PolicyStudio.Simulation;
using Mediation.PolicyStudio.Timers;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.PolicyStudio;

/// <summary>Policies that people change by four eyes: drafts with their differences, publication, and the work calendar as the first of them.</summary>
public sealed class PolicyStudioModule : MediationModule
{
    public override void AddServices(IServiceCollection services) =>
        services
            .AddScoped<DraftBook>()
            .AddScoped<PolicyPeople>()
            .AddScoped<CalendarView>()
            .AddSingleton<CalendarWatch>()
            .AddSingleton<SimulationPurge>()
            .AddSingleton(new SimulationPace());

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(PolicyPermissions.Read, Admin, Compliance);
        permissions.Define(PolicyPermissions.Draft, Admin, Compliance);
        permissions.Define(PolicyPermissions.Approve, Admin, Compliance);
    }

    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:Policies", PoliciesPage.Address, PolicyPermissions.Read, 84));
        menu.Add(new MenuItem("Menu:Calendar", CalendarPage.Address, PolicyPermissions.Read, 85));
    }
}
