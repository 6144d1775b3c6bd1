using Mediation.Core.Data;
using Mediation.Core.Deliveries;
using Mediation.Core.Outbox;
using Mediation.Core.Timers;
using Mediation.Core.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Architecture;

/// <summary>What types may use, by what they are and not by where they stand. Each rule answers with what breaks it.</summary>
internal static class DependencyRules
{
    /// <summary>The one type of the frameworks that a domain may use: our user derives from it, and its id is read through it.</summary>
    private const string IdentityUser = "Microsoft.AspNetCore.Identity.IdentityUser`1";

    private static readonly string[] Frameworks = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Extensions"];
    private static readonly string[] Writes = ["SaveChanges", "ExecuteUpdate", "ExecuteDelete", "ExecuteSql"];

    public static IEnumerable<string> UseCasesThatNameAComponent(IEnumerable<Type> types) =>
        UsesOf(types.Where(IsUseCase)).Where(use => use.IsIn("Microsoft.AspNetCore.Components") || IsComponent(use.Known)).Described();

    public static IEnumerable<string> ComponentsThatNameTheDatabase(IEnumerable<Type> types) =>
        UsesOf(types.Where(IsComponent))
            .Where(use => use.IsIn("Microsoft.EntityFrameworkCore") || use.IsIn("System.Data") || use.Known?.IsAssignableTo(typeof(DbContext)) == true)
            .Described();

    public static IEnumerable<string> DomainTypesThatNameAFramework(IEnumerable<Type> types) =>
        UsesOf(types.Where(t => t.DeclaringType is null && Folder(t).Split('.')[0] == "Domain"))
            .Where(use => use.Target != IdentityUser && (Frameworks.Any(use.IsIn) || use.Known?.IsAssignableTo(typeof(DbContext)) == true))
            .Described();

    /// <summary>A channel is called without a connection, and takes none.</summary>
    public static IEnumerable<string> ChannelsThatNameTheDatabase(IEnumerable<Type> types) =>
        UsesOf(types.Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IDeliveryChannel))))
            .Where(use => use.IsIn("Microsoft.EntityFrameworkCore") || use.IsIn("System.Data") || use.Known?.IsAssignableTo(typeof(DbContext)) == true)
            .Described();

    /// <summary>What hears an event or delivers a message stands in <c>Listeners/</c>, what fires a timer in <c>Timers/</c>.</summary>
    public static IEnumerable<string> HandlersOutOfPlace(IEnumerable<Type> types) =>
        types
            .Where(t => t is { IsClass: true, IsAbstract: false })
            .Select(t => (Type: t, Place: PlaceOf(t)))
            .Where(h => h.Place is not null && Folder(h.Type) != h.Place)
            .Select(h => $"{h.Type.FullName} does not stand in {h.Place}/")
            .Distinct(StringComparer.Ordinal);

    /// <summary>Members that write to the database by themselves.</summary>
    public static IEnumerable<string> Writers(IEnumerable<Type> types) =>
        UsesOf(types)
            .Where(use => use.Calls is { } called && Writes.Any(w => called.StartsWith(w, StringComparison.Ordinal)))
            .Where(use =>
                use.IsIn("Microsoft.EntityFrameworkCore") || use.Known?.IsAssignableTo(typeof(DbContext)) == true || use.IsIn("Microsoft.AspNetCore.Identity")
            )
            .Select(use => $"{use.By.FullName}.{use.Member}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>A route may enter by the runner, and it is static; what a use case does for itself may not.</summary>
    public static IEnumerable<string> UseCasesThatRunOthers(IEnumerable<Type> types) =>
        types
            .Where(IsUseCase)
            .SelectMany(type =>
                CodeModel
                    .UsesOf(type)
                    .Where(use => use is { IsStatic: false, Member.Length: > 0 })
                    .Where(use => (use.Known == typeof(UseCaseRunner) || use.Known == typeof(UseCaseAttempt)) || IsAnotherUseCase(use, type))
            )
            .Described();

    public static bool IsUseCase(Type? type) =>
        type is not null && BasesOf(type).Any(b => b.IsGenericType && b.GetGenericTypeDefinition() == typeof(UseCase<,>));

    private static bool IsComponent(Type? type) => type?.IsAssignableTo(typeof(IComponent)) == true;

    /// <summary>The call of the base constructor is no use of another; a static helper of another is shared code and not a run.</summary>
    private static bool IsAnotherUseCase(Use use, Type type) =>
        use.Calls is "RunAsync" ? use.Known == typeof(UseCase<,>) || IsUseCase(use.Known) : use.Calls is null && use.Known != type && IsUseCase(use.Known);

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var up = type.BaseType; up is not null; up = up.BaseType)
        {
            yield return up;
        }
    }

    private static IEnumerable<Use> UsesOf(IEnumerable<Type> types) => types.SelectMany(CodeModel.WithNested).Distinct().SelectMany(CodeModel.UsesOf);

    private static string? PlaceOf(Type type) =>
        type.GetInterfaces().Any(i => i == typeof(IOutboxHandler) || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDomainEventHandler<>)))
            ? "Listeners"
        : type.IsAssignableTo(typeof(ITimerHandler)) ? "Timers"
        : null;

    /// <summary>Namespace below that of the project; the planted types form a project of their own.</summary>
    private static string Folder(Type type)
    {
        var (space, project) = (type.Namespace ?? "", type.Assembly.GetName().Name!);
        var root = CodeModel.Planted.Contains(type) ? project + ".Architecture.Planted" : project;
        return space.Length > root.Length ? space[(root.Length + 1)..] : "";
    }

    private static IEnumerable<string> Described(this IEnumerable<Use> uses) => uses.Select(u => u.ToString()).Distinct(StringComparer.Ordinal);
}
