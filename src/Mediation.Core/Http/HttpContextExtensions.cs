using Microsoft.Net.Http.Headers;

namespace Mediation.Core.Http;

/// <summary>What routes read from a request besides their input.</summary>
public static class HttpContextExtensions
{
    private const int MostTags = 16;

    /// <summary>The caller's <c>Idempotency-Key</c> header: the same key does the same thing once. An empty one is none.</summary>
    public static string? IdempotencyKey(this HttpContext http) =>
        http.Request.Headers["Idempotency-Key"].FirstOrDefault() is { } key && !string.IsNullOrWhiteSpace(key) ? key : null;

    /// <summary>
    /// Versions named by <c>If-Match</c>, as the ETags of earlier answers gave them: one of them must be the stored one (RFC 9110, 13.1.1). A
    /// weak tag, or one that is none of ours, names no version. Null when any will do.
    /// </summary>
    /// <exception cref="BusinessException">It is no list of tags, or longer than anybody's memory.</exception>
    public static IReadOnlyList<int>? IfMatch(this HttpContext http)
    {
        var header = http.Request.Headers.IfMatch;
        if (string.IsNullOrWhiteSpace(header.ToString()))
        {
            return null;
        }

        if (!EntityTagHeaderValue.TryParseStrictList([.. header.OfType<string>()], out var tags) || tags.Count > MostTags)
        {
            throw new BusinessException("Core:MalformedIfMatch", ErrorKind.Invalid);
        }

        return tags.Contains(EntityTagHeaderValue.Any) ? null : [.. tags.Where(t => !t.IsWeak).Select(VersionOf).OfType<int>().Distinct()];
    }

    public static void ETag(this HttpContext http, int version) => http.Response.Headers.ETag = $"\"{version}\"";

    private static int? VersionOf(EntityTagHeaderValue tag) =>
        int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
