using Mediation.Core.Modules;
using Mediation.Core.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Documents;

/// <summary>Documents (文书): what was issued under a number, and how it is set and verified.</summary>
public sealed class DocumentsModule : MediationModule
{
    public override void AddServices(IServiceCollection services) => services.AddSingleton<DocumentRenderer>().AddScoped<DocumentIssuer>();

    public override void DefinePermissions(PermissionCatalog permissions) => permissions.Define(DocumentPermissions.Verify, [.. MediationRoles.All]);
}
