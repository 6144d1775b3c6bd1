using Microsoft.Extensions.DependencyInjection;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Referrals;

/// <summary>Third-party mediation (第三方调解): bodies, routing, consent, push, and the body's own desk.</summary>
public sealed class ReferralsModule : MediationModule
{
    public override void AddServices(IServiceCollection services) =>
        services
            .AddScoped<BodyRouting>()
            .AddScoped<BankName>()
            .AddScoped<SessionDiary>()
            .AddScoped<SessionPlanning>()
            .AddScoped<ReferralReturn>()
            .AddScoped<Complaints.Domain.IMediationResults, MediationResults>()
            .AddScoped<AgreementIssuer>()
            .AddScoped<AgreedOutcome>()
            .AddScoped<Complaints.Domain.IRowMarks, MediationMarks>();

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(ReferralPermissions.Read, Handler, Supervisor, Leader, Compliance);
        permissions.Define(ReferralPermissions.Refer, Handler, Supervisor);
        permissions.Define(ReferralPermissions.CheckAgreements, Compliance);
        permissions.Define(ReferralPermissions.ReadDesk, CentreStaff, Mediator);
        permissions.Define(ReferralPermissions.RunDesk, CentreStaff);
        permissions.Define(ReferralPermissions.Schedule, CentreStaff, Mediator);
        permissions.Define(ReferralPermissions.Mediate, Mediator);
    }

    public override void DefineMenu(MenuCatalog menu) =>
        menu.Add(new MenuItem("Menu:Centre", "/centre", ReferralPermissions.ReadDesk, 10, CentreStaff, Mediator));

    public override void DefinePanels(PanelCatalog panels)
    {
        panels.Add(new CasePanel(PanelSlot.Tab, "mediation", typeof(MediationPanel), ReferralPermissions.Read, 30));
        panels.Add(new CasePanel(PanelSlot.Step, "mediation", typeof(MediationNext), ReferralPermissions.Read, 30));
        panels.Add(new CasePanel(PanelSlot.Holders, "mediation", typeof(MediationHolders), ReferralPermissions.Read, 30));
        panels.Add(new CasePanel(PanelSlot.Desk, "mediations-back", typeof(DeskMediations), ReferralPermissions.Refer, 10));
    }
}
