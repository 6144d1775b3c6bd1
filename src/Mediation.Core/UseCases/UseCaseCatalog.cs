using FluentValidation;

namespace Mediation.Core.UseCases;

/// <summary>
/// All use cases, discovered in the modules' assemblies together with their checks. Refuses a use case that says neither what it needs nor why
/// it is open, two validators for one input, and a validator that fits no input.
/// </summary>
public sealed class UseCaseCatalog
{
    private readonly Dictionary<Type, UseCaseDescriptor> byInput = [];

    public IReadOnlyCollection<UseCaseDescriptor> All => byInput.Values;

    public UseCaseDescriptor Of(Type input) => byInput[input];

    /// <summary>Adds the use cases and their checks among the types of an assembly.</summary>
    /// <exception cref="InvalidOperationException">A use case or a validator of the assembly is not complete, see the class.</exception>
    internal void AddFrom(IReadOnlyCollection<Type> types, IServiceCollection services)
    {
        var checks = ChecksIn(types);
        foreach (var type in types.Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            if (BaseOf(type, typeof(UseCase<,>)) is not { } useCase)
            {
                continue;
            }

            var input = useCase.GetGenericArguments()[0];
            var permission = type.GetCustomAttribute<RequiresPermissionAttribute>()?.Permission;
            if (permission is null && type.GetCustomAttribute<OpenToAllAttribute>() is null)
            {
                throw new InvalidOperationException($"{type.FullName} carries neither [RequiresPermission] nor [OpenToAll].");
            }

            var service = checks.Remove(input, out var validator) ? AddChecks(services, input, validator) : null;
            var isQuery = BaseOf(type, typeof(Query<,>)) is not null;
            var needsConfirmation = type.GetCustomAttribute<RequiresConfirmationAttribute>() is not null;
            byInput.Add(input, new UseCaseDescriptor(type.Name, type, input, permission, isQuery, service, needsConfirmation));
            services.AddScoped(useCase, type);
        }

        if (checks.Count > 0)
        {
            throw new InvalidOperationException(
                $"{checks.Values.First().FullName} checks {checks.Keys.First().FullName}, which is the input of no use case of its module."
            );
        }
    }

    /// <summary>
    /// Validators by the input that they check, whatever their names and wherever they are nested. One of a part of an input belongs to
    /// the validator that uses it.
    /// </summary>
    private static Dictionary<Type, Type> ChecksIn(IEnumerable<Type> types)
    {
        Dictionary<Type, Type> checks = [];
        foreach (var type in types.Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            var input = BaseOf(type, typeof(AbstractValidator<>))?.GetGenericArguments()[0];
            if (input is not null && IsInput(input) && !checks.TryAdd(input, type))
            {
                throw new InvalidOperationException($"{input.FullName} has two validators, {checks[input].FullName} and {type.FullName}. One input has one.");
            }
        }

        return checks;
    }

    /// <summary>Rules are costly to build: checks that need no service are made once.</summary>
    private static Type AddChecks(IServiceCollection services, Type input, Type validator)
    {
        var service = typeof(IValidator<>).MakeGenericType(input);
        var needsServices = validator.GetConstructors().All(c => c.GetParameters().Length > 0);
        services.Add(new ServiceDescriptor(service, validator, needsServices ? ServiceLifetime.Scoped : ServiceLifetime.Singleton));
        return service;
    }

    private static bool IsInput(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IInput<>));

    private static Type? BaseOf(Type? type, Type generic)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == generic)
            {
                return type;
            }
        }

        return null;
    }
}
