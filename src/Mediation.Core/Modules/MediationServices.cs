using Mediation.Core.Purging;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Mediation.Core.Modules;

/// <summary>Puts the frame and the modules into a service collection: the same for the web host, the verbs and the tests.</summary>
public static class MediationServices
{
    /// <param name="services">The collection.</param>
    /// <param name="modules">The modules, lower ones first.</param>
    /// <param name="fileRoot">Folder that keeps file contents.</param>
    /// <param name="scratchRoot">Folder of temporary files, deleted once they are closed.</param>
    /// <param name="keyRoot">Folder of the keys; the key of the history is made there if there is none.</param>
    public static IServiceCollection AddMediation(
        this IServiceCollection services,
        IReadOnlyList<MediationModule> modules,
        string fileRoot,
        string scratchRoot,
        string keyRoot
    )
    {
        UseCaseCatalog useCases = new();
        PermissionCatalog permissions = new();
        MenuCatalog menu = new();
        TextCatalog texts = new();
        foreach (var module in modules)
        {
            module.AddDiscovered(services, useCases);
            permissions.AddFrom(module);
            module.DefineMenu(menu);
            module.AddTexts(texts);
        }

        if (useCases.All.FirstOrDefault(u => u.Permission is not null && !permissions.All.Contains(u.Permission)) is { } undefined)
        {
            throw new InvalidOperationException($"{undefined.Type.FullName} asks for the permission {undefined.Permission}, which no module defines.");
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new IdempotencyRetention());
        services.TryAddSingleton(new AnchorOptions(Path.Combine(keyRoot, "anchor.pem"), Path.Combine(keyRoot, "..", "anchors")));
        services.AddAnchorChannel();
        services.TryAddSingleton(new DeliveryOptions());
        services.TryAddSingleton(new LiveOptions());
        services.TryAddSingleton(new Retention());
        services.TryAddSingleton(new WaitLimit());
        services.TryAddSingleton(_ => PersonKeyFile.OpenOrMake(keyRoot));
        return services
            .AddSingleton(modules)
            .AddSingleton(useCases)
            .AddSingleton(permissions)
            .AddSingleton(menu)
            .AddSingleton(texts)
            .AddSingleton<Texts>()
            .AddSingleton<Http.ProblemWriter>()
            .AddSingleton<ResourceFaults>()
            .AddSingleton<OutboxSignal>()
            .AddSingleton<TimerSignal>()
            .AddSingleton<DeliverySignal>()
            .AddSingleton<DeliveryAttempts>()
            .AddSingleton<DeliverySender>()
            .AddSingleton<LiveChanges>()
            .AddSingleton<LivePoller>()
            .AddSingleton<LiveStreams>()
            .AddSingleton<PolicyCache>()
            .AddSingleton(new FileStore(fileRoot))
            .AddSingleton(new ScratchFolder(scratchRoot))
            .AddSingleton(_ => AuditKeyFile.Open(keyRoot))
            .AddSingleton<PersonCipher>()
            .AddSingleton<BlindIndex>()
            .AddScoped<PersonKeyCheck>()
            .AddSingleton<AccountCache>()
            .AddSingleton<Microsoft.AspNetCore.Identity.ILookupNormalizer, UserNames>()
            .AddSingleton<DueRowRunner>()
            .AddSingleton<DueTimerRunner>()
            .AddSingleton<IdempotencyPurge>()
            .AddSingleton<Purge>()
            .AddSingleton<OutboxDispatcher>()
            .AddScoped<CurrentUser>()
            .AddScoped<CaseTime>()
            .AddScoped<AccountReader>()
            .AddScoped<SaveServices>()
            .AddScoped<ReadScopes>()
            .AddScoped<UseCaseAdmission>()
            .AddScoped<UseCaseAttempt>()
            .AddScoped<UseCaseRunner>()
            .AddScoped(typeof(OncePerRequest<,>))
            .AddScoped<BankName>()
            .AddScoped<PolicyReader>()
            .AddSingleton<CalendarCache>()
            .AddScoped<CalendarReader>()
            .AddScoped<CalendarBook>()
            .AddScoped<CalendarHorizon>()
            .AddSingleton<AnchorKey>()
            .AddSingleton<DailyAnchor>()
            .AddScoped<AnchorCheck>()
            .AddScoped<NumberAudit>()
            .AddScoped<AuditVerifier>();
    }

    /// <summary>Lays the policies that ship with the modules and are not there yet, and lets each module add its reference data.</summary>
    public static async Task SeedReferenceDataAsync(this IServiceProvider scope, CancellationToken ct)
    {
        scope.GetRequiredService<CurrentUser>().BecomeSystem();
        var db = scope.GetRequiredService<MediationDbContext>();
        var clock = scope.GetRequiredService<TimeProvider>();
        var modules = scope.GetRequiredService<IReadOnlyList<MediationModule>>();
        await PolicyShipping.LayAsync(db, modules.SelectMany(m => m.Policies()), clock.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        foreach (var module in modules)
        {
            await module.SeedAsync(db, clock, ct);
            await db.SaveChangesAsync(ct);
        }
    }
}
