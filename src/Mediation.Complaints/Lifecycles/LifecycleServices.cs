using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Lifecycles;

/// <summary>What the pictures of lifecycles add to the module.</summary>
internal static class LifecycleServices
{
    public static IServiceCollection AddLifecycles(this IServiceCollection services) =>
        services
            .AddSingleton<LifecyclePicture>()
            .AddScoped<ColumnTrail>()
            .AddLifecycle<ComplaintLifecycle>()
            .AddCasePart<PathTab>(CasePlace.Tab, PathTab.Key, ComplaintPermissions.Read, 45);
}
