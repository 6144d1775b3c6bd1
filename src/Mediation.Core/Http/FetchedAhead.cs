namespace Mediation.Core.Http;

/// <summary>What a browser fetches before anybody asked for it: nobody has read that yet.</summary>
public static class FetchedAhead
{
    /// <summary>By these a browser says so; each names <c>prefetch</c> or <c>preview</c>.</summary>
    private static readonly string[] Headers = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

    /// <summary>Whether nobody looks at the answer: a browser says so, or only its head is asked for.</summary>
    public static bool Is(HttpRequest request) => HttpMethods.IsHead(request.Method) || Headers.Any(name => request.Headers[name].Any(NamesIt));

    /// <summary>Refused, so that the browser asks again when somebody really opens it.</summary>
    public static void Refuse(HttpResponse response) => response.StatusCode = StatusCodes.Status503ServiceUnavailable;

    private static bool NamesIt(string? value) =>
        value?.StartsWith("prefetch", StringComparison.OrdinalIgnoreCase) == true || value?.StartsWith("preview", StringComparison.OrdinalIgnoreCase) == true;
}
