using Mediation.Complaints.Intake;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Complaints;

/// <summary>Intake and handling of complaints (投诉受理与处理).</summary>
public sealed class ComplaintsModule : MediationModule
{
    public override void AddServices(IServiceCollection services) =>
        services
            .AddScoped<ComplaintClocks>()
            .AddScoped<RegistrationReferences>()
            .AddScoped<PersonAccess>()
            .AddScoped<ComplaintListQuery>()
            .AddSingleton<HistoryText>()
            .AddSingleton<ClockText>();

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(ComplaintPermissions.Register, Handler, Supervisor);
        permissions.Define(ComplaintPermissions.Read, Handler, Supervisor, Leader, Compliance);
        permissions.Define(ComplaintPermissions.Handle, Handler, Supervisor);
        permissions.Define(ComplaintPermissions.RevealComplainant, Handler, Supervisor, Leader);
    }

    public override void DefineMenu(MenuCatalog menu)
    {
        menu.Add(new MenuItem("Menu:Desk", "/desk", ComplaintPermissions.Handle, 10, Handler, Supervisor));
        menu.Add(new MenuItem("Menu:Complaints", "/complaints", ComplaintPermissions.Read, 20));
    }
}
