using Mediation.Accounts.SecurityLog;
using Mediation.Ownership.Lists;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Reports;

/// <summary>What can be permitted about reports.</summary>
[PermissionNames]
public static class ReportPermissions
{
    public const string Read = "Reports.Read";

    /// <summary>To take the ledger of owned cases out of the system.</summary>
    public const string ExportLedger = "Reports.ExportLedger";
}

/// <summary>Figures for compliance (合规报表), and exports of lists. Of cases it only reads.</summary>
public sealed class ReportsModule : MediationModule
{
    public override void AddServices(IServiceCollection services) =>
        services
            .AddScoped<ComplianceReportReader>()
            .AddScoped<FigureRows>()
            .AddScoped<ClaimFigures>()
            .AddScoped<ClaimRows>()
            .AddScoped<ExportLog>()
            .AddScoped<LedgerSheet>()
            .AddSingleton<ExportPurge>()
            .AddScoped<IEventDetail, ExportDetail>()
            .AddListPart<ListExport>("export", ReportPermissions.Read, 10)
            .AddListPart<WhoMayExport>("who-may-export", ComplaintPermissions.Read, 11)
            .AddLedgerPart<LedgerExport>("export", ReportPermissions.ExportLedger, 10);

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(ReportPermissions.Read, Compliance, Supervisor);
        permissions.Define(ReportPermissions.ExportLedger, Compliance, Supervisor, Leader);
    }

    public override void DefineMenu(MenuCatalog menu) => menu.Add(new MenuItem("Menu:Reports", "/reports", ReportPermissions.Read, 80, Compliance));
}
