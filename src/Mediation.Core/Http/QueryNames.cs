using Microsoft.AspNetCore.Builder;

namespace Mediation.Core.Http;

/// <summary>
/// Refuses a parameter in the query of a route that no query knows, as a body's field is: a filter that was misspelt would answer for everything. One
/// convention for all queries of the API.
/// </summary>
internal static class QueryNames
{
    /// <summary>The framework's own services among the parameters of a handler are known as well; nobody sends their names.</summary>
    public static void RefuseUnknown(EndpointBuilder endpoint)
    {
        var known = (endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault()?.GetParameters() ?? [])
            .SelectMany(p => p.GetCustomAttribute<AsParametersAttribute>() is null ? [p.Name!] : p.ParameterType.GetProperties().Select(i => i.Name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        endpoint.FilterFactories.Add(
            (_, next) =>
                call =>
                {
                    var unknown = call.HttpContext.Request.Query.Keys.Where(name => !known.Contains(name)).ToArray();
                    return unknown.Length > 0
                        ? throw new InvalidInputException([.. unknown.Select(name => FieldError.Of(name, "Core:UnknownParameter"))])
                        : next(call);
                }
        );
    }
}
