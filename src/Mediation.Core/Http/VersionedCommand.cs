using Microsoft.AspNetCore.Builder;

namespace Mediation.Core.Http;

/// <summary>
/// Marks a route whose input names the version that the caller looked at. It may as well come as <c>If-Match</c>, with the ETag of the
/// reading; a stale one is then refused with 412 instead of 409.
/// </summary>
public sealed class VersionedCommand
{
    private const string Property = "Version";

    /// <summary>That of nothing stored: the use case finds what it is about, or not, before it refuses.</summary>
    private const int NoVersion = -1;

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
                async call =>
                {
                    if (call.HttpContext.IfMatch() is not { } named || call.Arguments[place] is not { } input)
                    {
                        return await next(call);
                    }

                    IReadOnlyList<int> versions = version.GetValue(input) is int said ? [.. named.Where(v => v == said)] : named;

                    // A stale one does nothing, so the next of the list may be tried after it.
                    for (var i = 0; i < versions.Count - 1; i++)
                    {
                        try
                        {
                            version.SetValue(input, versions[i]);
                            return await next(call);
                        }
                        catch (BusinessException other) when (other.Code is CoreErrors.StaleEditCode or CoreErrors.IdempotencyKeyReusedCode)
                        {
                            // Done before under this key, it was done with one of these versions: its answer is found by that one.
                        }
                    }

                    version.SetValue(input, versions.Count > 0 ? versions[^1] : NoVersion);
                    return await next(call);
                }
        );
    }
}
