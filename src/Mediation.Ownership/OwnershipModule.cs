using Microsoft.Extensions.DependencyInjection;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Ownership;

/// <summary>Risk, leader ownership, measures and escalation (领导包案 · 重大投诉风险).</summary>
public sealed class OwnershipModule : MediationModule
{
    public override void AddServices(IServiceCollection services) =>
        services
            .AddScoped<RiskAssessor>()
            .AddScoped<LeaderSearch>()
            .AddScoped<OwnershipLadder>()
            .AddScoped<LeaderRelease>()
            .AddScoped<MeasureOwners>()
            .AddScoped<LadderReader>()
            .AddScoped<OwnershipReader>()
            .AddScoped<IHistoryDetails, OwnershipHistoryDetails>()
            .AddScoped<ICaseResponsibility, OwnershipResponsibility>();

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(OwnershipPermissions.Read, Handler, Supervisor, Leader, Compliance);
        permissions.Define(OwnershipPermissions.Own, Leader);
        permissions.Define(OwnershipPermissions.CompleteMeasure, Handler, Supervisor, Leader);
        permissions.Define(OwnershipPermissions.AssessRisk, Handler, Supervisor);
    }

    public override void DefineMenu(MenuCatalog menu) => menu.Add(new MenuItem("Menu:OwnedCases", "/owned", OwnershipPermissions.Own, 15, Leader));

    public override void DefinePanels(PanelCatalog panels)
    {
        panels.Add(new CasePanel(PanelSlot.Holders, "ownership-hands", typeof(OwnershipHolders), OwnershipPermissions.Read, 10));
        panels.Add(new CasePanel(PanelSlot.Next, "ownership-next", typeof(OwnershipNext), OwnershipPermissions.Read, 10));
        panels.Add(new CasePanel(PanelSlot.Unfinished, "measures-open", typeof(UnfinishedMeasures), OwnershipPermissions.Read, 10));
        panels.Add(new CasePanel(PanelSlot.Tab, "ownership", typeof(OwnershipPanel), OwnershipPermissions.Read, 10));
        panels.Add(new CasePanel(PanelSlot.Aside, "risk", typeof(RiskAside), OwnershipPermissions.Read, 10));
        panels.Add(new CasePanel(PanelSlot.Desk, "measures-due", typeof(DeskMeasures), OwnershipPermissions.CompleteMeasure, 20));
    }
}
