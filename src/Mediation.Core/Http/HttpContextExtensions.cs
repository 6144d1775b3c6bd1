using Microsoft.Net.Http.Headers;

namespace Mediation.Core.Http;

/// <summary>What routes read from a request besides their input.</summary>
public static class HttpContextExtensions
{
    /// <summary>The version of nothing stored: the use case looks up its subject, which may be missing, before it refuses the version.</summary>
    public const int NoVersion = -1;

    /// <summary>The caller's <c>Idempotency-Key</c> header: the same key does the same thing once. An empty one is none.</summary>
    public static string? IdempotencyKey(this HttpContext http) =>
        http.Request.Headers["Idempotency-Key"].FirstOrDefault() switch
        {
            null => null,
            var key when string.IsNullOrWhiteSpace(key) => throw CoreErrors.IdempotencyKeyBlank(),
            var key => key,
        };

    /// <summary>
    /// The version named by <c>If-Match</c>, as the ETag of an earlier answer gave it (RFC 9110, 13.1.1). A weak tag, or one that is none of
    /// ours, matches nothing: <see cref="NoVersion"/>. Null without the header, and for <c>*</c>, which any version satisfies.
    /// </summary>
    /// <exception cref="BusinessException">
    /// <c>Core:MalformedIfMatch</c>: no entity tag. <c>Core:SeveralIfMatch</c>: a command is meant for one version only.
    /// </exception>
    public static int? IfMatch(this HttpContext http)
    {
        var header = http.Request.Headers.IfMatch;
        if (string.IsNullOrWhiteSpace(header.ToString()))
        {
            return null;
        }

        if (!EntityTagHeaderValue.TryParseStrictList([.. header.OfType<string>()], out var tags))
        {
            throw new BusinessException("Core:MalformedIfMatch", ErrorKind.Invalid);
        }

        return tags.Count > 1 ? throw new BusinessException("Core:SeveralIfMatch", ErrorKind.Invalid)
            : tags[0].Equals(EntityTagHeaderValue.Any) ? null
            : VersionOf(tags[0]);
    }

    public static void ETag(this HttpContext http, int version) => http.Response.Headers.ETag = $"\"{version}\"";

    private static int VersionOf(EntityTagHeaderValue tag) =>
        !tag.IsWeak && int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : NoVersion;
}
