namespace Mediation.Core;

/// <summary>The frame as a module among modules: its own use cases, permissions, tables and words.</summary>
public sealed class CoreModule : MediationModule
{
    public override void AddServices(IServiceCollection services) =>
        services
            .AddSingleton(_ => InstitutionTime.Default())
            .AddSingleton<PolicyKind, WorkCalendarKind>()
            .AddScoped<UnitPaths>()
            .AddScoped<ReorganisedWorkBook>();

    public override void DefinePermissions(PermissionCatalog permissions)
    {
        permissions.Define(CorePermissions.RunJobs);
        permissions.Define(CorePermissions.ReadJobs, MediationRoles.Admin);
        permissions.Define(CorePermissions.ManageDeliveries, MediationRoles.Admin);

        permissions.Define(CorePermissions.DraftCalendar, MediationRoles.Admin);
        permissions.Define(CorePermissions.ApproveCalendar, MediationRoles.Admin, MediationRoles.Compliance);

        // Those whose use cases take files; a mediation body's people have none.
        permissions.Define(CorePermissions.UploadFile, MediationRoles.Handler, MediationRoles.Supervisor, MediationRoles.Leader);
    }
}
