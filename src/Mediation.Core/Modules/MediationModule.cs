using Microsoft.AspNetCore.Routing;

namespace Mediation.Core.Modules;

/// <summary>
/// A module declares what it adds to the system; what can be found from its assembly (use cases, routes, event, timer and outbox
/// handlers, entity mappings, policies, texts) is found and need not be listed.
/// </summary>
public abstract class MediationModule
{
    public Assembly Assembly => GetType().Assembly;

    /// <summary>Services beyond those found in the assembly, and what the module adds to the pages of others.</summary>
    public virtual void AddServices(IServiceCollection services) { }

    public virtual void DefinePermissions(PermissionCatalog permissions) { }

    public virtual void DefineMenu(MenuCatalog menu) { }

    /// <summary>Reference data that every installation needs; runs after migration and must be repeatable.</summary>
    public virtual Task SeedAsync(MediationDbContext db, TimeProvider clock, CancellationToken ct) => Task.CompletedTask;

    public void ConfigureModel(ModelBuilder model)
    {
        if (Assembly.GetTypes().Any(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>))))
        {
            model.ApplyConfigurationsFromAssembly(Assembly);
        }
    }

    public void AddDiscovered(IServiceCollection services, UseCaseCatalog useCases)
    {
        useCases.AddFrom(Assembly, services);
        AddAll(services, typeof(IDomainEventHandler<>));
        AddAll(services, typeof(ITimerHandler));
        AddAll(services, typeof(IOutboxHandler));
        AddAll(services, typeof(IHistoryWitness));
        AddServices(services);
    }

    public void MapRoutes(IEndpointRouteBuilder api)
    {
        foreach (
            var type in Assembly.GetTypes().Where(t => !t.IsInterface && t.IsAssignableTo(typeof(IHaveRoute))).OrderBy(t => t.FullName, StringComparer.Ordinal)
        )
        {
            RouteMapper.Map(type, api);
        }
    }

    public void AddTexts(TextCatalog texts) => texts.AddFrom(Assembly);

    public IEnumerable<PolicySeed> Policies() => PolicySeed.From(Assembly);

    private void AddAll(IServiceCollection services, Type service)
    {
        foreach (var type in Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            foreach (var found in type.GetInterfaces().Where(i => i == service || (i.IsGenericType && i.GetGenericTypeDefinition() == service)))
            {
                services.AddScoped(found, type);
            }
        }
    }
}
