using Mediation.Complaints.CasePage;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Core.Security.MediationRoles;

namespace Mediation.Evaluations;

/// <summary>What can be permitted about evaluations.</summary>
[PermissionNames]
public static class EvaluationPermissions
{
    public const string Read = "Evaluations.Read";
}

/// <summary>The customer's evaluation (评价): the customer is invited when a case is closed. Sending, answers and improvements come later.</summary>
public sealed class EvaluationsModule : MediationModule
{
    public override void AddServices(IServiceCollection services) =>
        services.AddCasePart<EvaluationAside>(CasePlace.Aside, "evaluation", EvaluationPermissions.Read, 50);

    public override void DefinePermissions(PermissionCatalog permissions) =>
        permissions.Define(EvaluationPermissions.Read, Handler, Supervisor, Leader, Compliance);
}
