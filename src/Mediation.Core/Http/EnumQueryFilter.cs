using Microsoft.AspNetCore.Builder;

namespace Mediation.Core.Http;

/// <summary>As in <see cref="EnumNameConverter"/>, for choices in the query: the framework would read two names or a number as a third choice.</summary>
public static class EnumQueryFilter
{
    /// <summary>A convention for all routes of the API: those without choices in their query are left as they are.</summary>
    public static void RequireKnownNames(EndpointBuilder endpoint)
    {
        var choices = (endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault()?.GetParameters() ?? [])
            .SelectMany(p =>
                p.GetCustomAttribute<AsParametersAttribute>() is null
                    ? [(p.Name!, p.ParameterType)]
                    : p.ParameterType.GetProperties().Select(i => (i.Name, i.PropertyType))
            )
            .Select(c => (Name: System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(c.Item1), Names: EnumNameConverter.NamesOf(c.Item2)))
            .Where(c => c.Names is not null)
            .ToList();
        if (choices.Count == 0)
        {
            return;
        }

        endpoint.FilterFactories.Add(
            (_, next) =>
                call =>
                {
                    var strange = choices
                        .Where(c =>
                            call.HttpContext.Request.Query[c.Name]
                                .Any(value => value is { Length: > 0 } && !c.Names!.Contains(value, StringComparer.OrdinalIgnoreCase))
                        )
                        .Select(c => FieldError.Of(c.Name, "Core:UnknownChoice"))
                        .ToArray();
                    return strange.Length > 0 ? throw new InvalidInputException(strange) : next(call);
                }
        );
    }
}
