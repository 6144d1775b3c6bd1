using Mediation.Complaints.Listeners;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Data;

/// <summary>The work of this module that follows a reorganisation.</summary>
internal static class ReorganisedWorkServices
{
    public static IServiceCollection AddReorganisedWork(this IServiceCollection services) =>
        services
            .AddScoped<IReorganisedWork, CaseWork>()
            .AddScoped<IReorganisedWork, TaskWork>()
            .AddScoped<IReorganisedWork, ReviewWork>()
            .AddScoped<ApprovalWork>()
            .AddScoped<IReorganisedWork>(services => services.GetRequiredService<ApprovalWork>())
            .AddScoped<ApprovalNotices>();
}
