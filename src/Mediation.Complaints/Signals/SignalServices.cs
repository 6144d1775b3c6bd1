using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Signals;

/// <summary>What signals of agencies and bursts add to the module.</summary>
internal static class SignalServices
{
    public static IServiceCollection AddSignals(this IServiceCollection services) =>
        services
            .AddSingleton<PolicyKind, AgencyRulesKind>()
            .AddSingleton<PolicyKind, BurstRulesKind>()
            .AddSingleton<BurstWatch>()
            .AddScoped<BurstFinder>()
            .AddScoped<BurstMeasures>()
            .AddScoped<AgencyEvidence>()
            .AddScoped<RegistrationSignals>()
            .AddScoped<BurstCaseReader>()
            .AddScoped<IMenuCount, BurstMenuCount>()
            .AddScoped<BurstActions>()
            .AddScoped<SharedPersons>()
            .AddScoped<AgencyAssessor>()
            .AddScoped<IHistoryDetails, AgencyHistoryDetails>()
            .AddSingleton(new HistoryFieldWords("agency", nameof(AgencyStanding)))
            .AddCasePart<AgencyAside>(CasePlace.Aside, "agency", ComplaintPermissions.Read, 13)
            .AddCasePart<AgencyRegistered>(CasePlace.Registered, "agency", ComplaintPermissions.Read, 20)
            .AddCaseAct<JudgeAgencyAct>(nameof(JudgeAgency), ComplaintPermissions.Handle, 56, c => c.View.MayHandle && c.View.Leading is null)
            .AddCaseAct<CheckAgencySignalsAct>(nameof(CheckAgencySignals), ComplaintPermissions.Handle, 77, c => c.View.MayHandle && c.View.Leading is null);
}
