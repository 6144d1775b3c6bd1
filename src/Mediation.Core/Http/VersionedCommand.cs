using Microsoft.AspNetCore.Builder;

namespace Mediation.Core.Http;

/// <summary>
/// Marks a route whose input names the version that the caller read. It may as well come as <c>If-Match</c>, with the ETag of the
/// reading; a stale one is then refused with 412 instead of 409.
/// </summary>
public sealed class VersionedCommand
{
    private const string Property = "Version";

    /// <summary>A convention for all routes of the API: those without such an input are left as they are.</summary>
    public static void HonourIfMatch(EndpointBuilder endpoint)
    {
        var parameters = endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault()?.GetParameters() ?? [];
        var place = Array.FindIndex(parameters, p => p.ParameterType.GetProperty(Property)?.PropertyType == typeof(int?));
        if (place < 0)
        {
            return;
        }

        var version = parameters[place].ParameterType.GetProperty(Property)!;
        endpoint.Metadata.Add(new VersionedCommand());
        endpoint.FilterFactories.Add(
            (_, next) =>
                call =>
                {
                    if (call.HttpContext.IfMatch() is { } named && call.Arguments[place] is { } input)
                    {
                        // A body that names another version contradicts the header: neither of them is what is stored.
                        var contradicts = version.GetValue(input) is int inBody && inBody != named;
                        version.SetValue(input, contradicts ? HttpContextExtensions.NoVersion : named);
                    }

                    return next(call);
                }
        );
    }
}
