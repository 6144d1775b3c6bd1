using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.LateFacts;

/// <summary>What facts that are reported late add to the module.</summary>
internal static class LateFactServices
{
    public static IServiceCollection AddLateFacts(this IServiceCollection services) =>
        services
            .AddScoped<LateFactReader>()
            .AddSingleton(new HistoryFieldWords("lateFactKind", nameof(LateFactKind)))
            .AddCaseStep<LateFactCaseStep>()
            .AddCasePart<LateFactAside>(CasePlace.Aside, "late-facts", ComplaintPermissions.Read, 10)
            .AddCaseAct<ApproveLateFactAct>(nameof(ApproveLateFact), ComplaintPermissions.DecideLateFact, 3, c => c.Allows(ComplaintAction.DecideLateFact))
            .AddCaseAct<RejectLateFactAct>(nameof(RejectLateFact), ComplaintPermissions.DecideLateFact, 4, c => c.Allows(ComplaintAction.DecideLateFact))
            .AddCaseAct<ReportLateFactAct>(nameof(ReportLateFact), ComplaintPermissions.Handle, 73, c => c.Allows(ComplaintAction.ReportLateFact));
}
