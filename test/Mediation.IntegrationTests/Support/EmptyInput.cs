using System.Reflection;
using System.Runtime.CompilerServices;

namespace Mediation.IntegrationTests.Support;

/// <summary>An input whose every parameter is empty, and none null where none may be: it can be bound, and no check accepts it by chance.</summary>
internal static class EmptyInput
{
    public static object Of(Type input) =>
        input.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First() is { } made && made.GetParameters() is { Length: > 0 } parameters
            ? made.Invoke([.. parameters.Select(Empty)])
            : RuntimeHelpers.GetUninitializedObject(input);

    private static object? Empty(ParameterInfo parameter) =>
        parameter.ParameterType switch
        {
            { IsValueType: true } value => Activator.CreateInstance(value),
            _ when new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable => null,
            var text when text == typeof(string) => "",
            { IsArray: true } list => Array.CreateInstance(list.GetElementType()!, 0),
            { IsGenericType: true } list when list.GetGenericArguments() is [var of] && list.IsAssignableFrom(of.MakeArrayType()) => Array.CreateInstance(
                of,
                0
            ),
            _ => null,
        };
}
