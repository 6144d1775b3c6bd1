using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;
using Mediation.Demo;
using Mediation.Web.Hosting;
using SystemType = System.Type;

namespace Mediation.Tests.Architecture;

/// <summary>
/// The code as ArchUnitNET reads it from the assemblies: what a type uses in signatures and in bodies, lambdas and async methods
/// included. The assemblies come from the list that makes the host, so that no rule can forget a module.
/// </summary>
internal static class CodeModel
{
    private static readonly System.Reflection.Assembly[] Loaded =
    [
        .. MediationModules.All.Select(m => m.Assembly),
        typeof(MediationModules).Assembly,
        typeof(DemoBank).Assembly,
        typeof(MediationHost).Assembly,
    ];

    private static readonly System.Reflection.Assembly Tests = typeof(CodeModel).Assembly;

    private static readonly Lazy<Dictionary<string, IType>> Read = new(() =>
        new ArchLoader()
            .LoadAssemblies([.. Loaded, Tests])
            .Build()
            .Types.DistinctBy(t => t.FullName, StringComparer.Ordinal)
            .ToDictionary(t => t.FullName, StringComparer.Ordinal)
    );

    private static readonly Dictionary<string, SystemType> Known = Loaded
        .Append(Tests)
        .SelectMany(a => a.GetTypes())
        .Where(t => t.FullName is not null)
        .DistinctBy(t => t.FullName, StringComparer.Ordinal)
        .ToDictionary(t => t.FullName!, StringComparer.Ordinal);

    /// <summary>Every type written in <c>src</c>; what the compiler adds is read with the member that it belongs to.</summary>
    public static IReadOnlyList<SystemType> Source { get; } = [.. Loaded.SelectMany(a => a.GetTypes()).Where(IsWritten)];

    /// <summary>The types that break a rule on purpose: each rule is run on them, too, and must report them.</summary>
    public static IReadOnlyList<SystemType> Planted { get; } =
    [.. Tests.GetTypes().Where(t => t.Namespace?.StartsWith("Mediation.Tests.Architecture.Planted", StringComparison.Ordinal) == true).Where(IsWritten)];

    /// <summary>What a type uses, with the types nested in it; generic arguments are uses of their own.</summary>
    public static IEnumerable<Use> UsesOf(SystemType type) =>
        Read.Value.TryGetValue(type.FullName!, out var read) ? read.Dependencies.SelectMany(d => Targets(d).Select(target => Of(type, d, target))) : [];

    /// <summary>The type together with what is nested in it.</summary>
    public static IEnumerable<SystemType> WithNested(SystemType type) =>
        type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(IsWritten).SelectMany(WithNested).Prepend(type);

    public static bool IsWritten(SystemType type) => !type.FullName!.Contains('<', StringComparison.Ordinal) && !IsGenerated(type);

    private static bool IsGenerated(SystemType type) =>
        type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false)
        || type.DeclaringType is { } outer && IsGenerated(outer);

    private static Use Of(SystemType by, ITypeDependency dependency, IType target)
    {
        var member = (dependency as IMemberTypeDependency)?.OriginMember;
        return new Use(
            by,
            member?.Name.Split('(')[0] ?? "",
            member is MethodMember { IsStatic: true } or FieldMember { IsStatic: true } or PropertyMember { IsStatic: true },
            target.FullName,
            target.Namespace?.FullName ?? "",
            Known.GetValueOrDefault(target.FullName),
            dependency is MethodCallDependency call ? call.TargetMember.Name.Split('(')[0] : null
        );
    }

    private static IEnumerable<IType> Targets(ITypeDependency dependency) => dependency.TargetGenericArguments.SelectMany(Types).Prepend(dependency.Target);

    private static IEnumerable<IType> Types(GenericArgument argument) => argument.GenericArguments.SelectMany(Types).Prepend(argument.Type);
}

/// <summary>One use of a type by another.</summary>
/// <param name="By">The type that uses.</param>
/// <param name="Member">Its member, or empty where the type itself does (base type, attribute).</param>
/// <param name="IsStatic">Whether that member is static.</param>
/// <param name="Target">Full name of the used type.</param>
/// <param name="Space">Namespace of the used type.</param>
/// <param name="Known">The used type, where it is one of ours.</param>
/// <param name="Calls">Name of the method called, or null where none is.</param>
internal sealed record Use(SystemType By, string Member, bool IsStatic, string Target, string Space, SystemType? Known, string? Calls)
{
    public bool IsIn(string space) => Space == space || Space.StartsWith(space + ".", StringComparison.Ordinal);

    public override string ToString() => $"{By.FullName}.{Member} uses {Target}{(Calls is null ? "" : "." + Calls)}";
}
