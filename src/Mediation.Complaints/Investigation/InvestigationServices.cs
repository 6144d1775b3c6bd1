using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Investigation;

/// <summary>What claims and findings add to the module.</summary>
internal static class InvestigationServices
{
    public static IServiceCollection AddInvestigation(this IServiceCollection services) =>
        services
            .AddScoped<CaseEvidence>()
            .AddScoped<ClaimReader>()
            .AddScoped<FoundClaims>()
            .AddScoped<IHistoryDetails, ClaimHistoryDetails>()
            .AddSingleton(new HistoryFieldWords("findingResult", nameof(FindingResult)))
            .AddSingleton(new HistoryFieldWords("responsibility", nameof(Responsibility)))
            .AddSingleton(new HistoryFieldWords("faultArea", nameof(FaultArea)))
            .AddCaseAct<RecordFindingAct>(nameof(RecordFinding), ComplaintPermissions.Handle, 38, c => c.Allows(ComplaintAction.Investigate))
            .AddCaseAct<AddClaimAct>(nameof(AddClaim), ComplaintPermissions.Handle, 39, c => c.Allows(ComplaintAction.Investigate))
            .AddCaseAct<DropClaimAct>(nameof(DropClaim), ComplaintPermissions.Handle, 74, c =>
                c.Allows(ComplaintAction.Investigate) && c.View.Standing.Any(claim => !claim.IsFirst)
            );
}
