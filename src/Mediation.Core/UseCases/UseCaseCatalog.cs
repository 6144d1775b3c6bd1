using FluentValidation;

namespace Mediation.Core.UseCases;

/// <summary>What the runner knows of one use case.</summary>
/// <param name="Name">Stem of its permission, route, text and test.</param>
/// <param name="Type">The use case class.</param>
/// <param name="InputType">Its input.</param>
/// <param name="Permission">Permission it needs, or null when it is open to all.</param>
/// <param name="IsQuery">True when it only reads.</param>
/// <param name="Checks">Validator of its input, or null.</param>
public sealed record UseCaseDescriptor(string Name, Type Type, Type InputType, string? Permission, bool IsQuery, IValidator? Checks);

/// <summary>All use cases, found in the modules' assemblies. Refuses a use case that says neither what it needs nor why it is open.</summary>
public sealed class UseCaseCatalog
{
    private readonly Dictionary<Type, UseCaseDescriptor> byInput = [];

    public IReadOnlyCollection<UseCaseDescriptor> All => byInput.Values;

    public UseCaseDescriptor Of(Type input) => byInput[input];

    public void AddFrom(Assembly assembly, IServiceCollection services)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
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

            var checks = type.GetNestedType("Checks", BindingFlags.Public | BindingFlags.NonPublic);
            byInput.Add(
                input,
                new UseCaseDescriptor(
                    type.Name,
                    type,
                    input,
                    permission,
                    BaseOf(type, typeof(Query<,>)) is not null,
                    checks is null ? null : (IValidator)Activator.CreateInstance(checks)!
                )
            );
            services.AddScoped(useCase, type);
        }
    }

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
