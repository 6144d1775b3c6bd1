namespace Mediation.Core.Modules;

/// <summary>
/// A module declares what it adds to the system; what can be discovered in its assembly (use cases and their checks, routes, event, timer and
/// outbox handlers, channels of deliveries, entity mappings, policies, texts) need not be listed. Events of its aggregates are stored under their
/// type name with their payload fields: <c>etc/docs/events.md</c> lists both, and a test refuses an event or a field that is renamed, retyped or
/// missing.
/// </summary>
public abstract class MediationModule
{
    public Assembly Assembly => GetType().Assembly;

    /// <summary>Where what need not be listed is looked for: the whole assembly, in every module of the program.</summary>
    protected internal virtual IReadOnlyCollection<Type> Types => Assembly.GetTypes();

    /// <summary>Services beyond those discovered in the assembly, and what the module adds to the pages of others.</summary>
    public virtual void AddServices(IServiceCollection services) { }

    /// <summary>Defines every constant of the module's <see cref="PermissionNamesAttribute"/> class, and nothing else; the start fails otherwise.</summary>
    public virtual void DefinePermissions(PermissionCatalog permissions) { }

    /// <summary>Entries of the navigation, and which of them is the start page of a role.</summary>
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
        useCases.AddFrom(Types, services);
        AddAll(services, typeof(IDomainEventHandler<>));
        AddAll(services, typeof(ITimerHandler));
        AddAll(services, typeof(IOutboxHandler));
        AddAll(services, typeof(IDeliveryChannel), ServiceLifetime.Singleton);
        AddAll(services, typeof(IHistoryWitness));
        AddAll(services, typeof(INumberedRows));
        AddAll(services, typeof(IAnchoredLog));
        AddServices(services);
    }

    public void MapRoutes(ApiRoutes api)
    {
        foreach (var type in Types.Where(t => !t.IsInterface && t.IsAssignableTo(typeof(IHaveRoute))).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            RouteMapper.Map(type, api);
        }
    }

    public void AddTexts(TextCatalog texts) => texts.AddFrom(Assembly);

    public IEnumerable<PolicySeed> Policies() => PolicySeed.From(Assembly);

    private void AddAll(IServiceCollection services, Type service, ServiceLifetime lifetime = ServiceLifetime.Scoped)
    {
        foreach (var type in Types.Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            foreach (var implemented in type.GetInterfaces().Where(i => i == service || (i.IsGenericType && i.GetGenericTypeDefinition() == service)))
            {
                services.Add(new ServiceDescriptor(implemented, type, lifetime));
            }
        }
    }
}
