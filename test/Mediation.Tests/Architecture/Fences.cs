using System.Reflection;
using Mediation.Core.Modules;

namespace Mediation.Tests.Architecture;

/// <summary>The modules and their types, enumerated from the list that makes the host, so that no fence can forget one.</summary>
internal static class Fences
{
    public static IEnumerable<MediationModule> Modules => MediationModules.All;

    public static string NameOf(MediationModule module) => module.Assembly.GetName().Name!;

    public static IEnumerable<Type> TypesIn(MediationModule module, string folder) => module.Assembly.GetTypes().Where(t => IsIn(t, NameOf(module), folder));

    /// <summary>Types that a type names in its fields, properties, methods, constructors, base types and attributes.</summary>
    public static IEnumerable<Type> NamedBy(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var named = type.GetFields(all)
            .Select(f => f.FieldType)
            .Concat(type.GetProperties(all).Select(p => p.PropertyType))
            .Concat(type.GetMethods(all).SelectMany(Signature))
            .Concat(type.GetConstructors(all).SelectMany(c => c.GetParameters().Select(p => p.ParameterType).Concat(Locals(c))))
            .Concat(type.GetInterfaces());
        return (type.BaseType is null ? named : named.Append(type.BaseType)).SelectMany(Parts).Distinct();
    }

    public static bool IsIn(Type type, string module, string folder) =>
        type.Namespace is { } space && (space == $"{module}.{folder}" || space.StartsWith($"{module}.{folder}.", StringComparison.Ordinal));

    private static IEnumerable<Type> Signature(MethodInfo method) =>
        method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).Concat(Locals(method));

    private static IEnumerable<Type> Locals(MethodBase method) => method.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? [];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
